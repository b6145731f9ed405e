// The top of the page: views, search, the day as known on, language, light or dark.
import {html, nothing} from 'lit';
import {get} from './api.js';
import {change, here, to} from './address.js';
import {language, say, speak} from './words.js';

const VIEWS = ['today', 'search', 'map', 'network', 'read'];
const THEME = 'dixit.theme';
const DAY = 86_400_000;
let names = [];
let waiting;

/** Applies the user's choice of light or dark, where there is one. */
export function applyTheme() {
  const chosen = localStorage.getItem(THEME);
  if (chosen) document.documentElement.dataset.theme = chosen;
}

function turnTheme() {
  const root = document.documentElement;
  const dark = (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  root.dataset.theme = dark ? 'light' : 'dark';
  localStorage.setItem(THEME, root.dataset.theme);
}

export function chrome({about, live, fresh, again}) {
  const {view, query} = here();
  const suggest = (event) => {
    clearTimeout(waiting);
    const beginning = event.target.value.trim().split(/\s+/).pop();
    if (beginning.length < 2) return;
    waiting = setTimeout(async () => {
      names = (await get('suggestions', new URLSearchParams({beginning})).catch(() => ({items: []}))).items;
      again();
    }, 150);
  };
  const find = (event) => {
    event.preventDefault();
    location.hash = to('search', '', {words: new FormData(event.target).get('words').trim()});
  };
  return html`<div class="bar"><a class="mark" href=${to('today')} title=${say('tagline')}>Dixit</a>
      <nav aria-label="Dixit">${VIEWS.map((each) => html`<a href=${to(each)} aria-current=${view === each ? 'page' : nothing}>${say(each)}</a>`)}</nav>
      <form role="search" @submit=${find}><input type="search" name="words" aria-label=${say('searchFor')} placeholder=${say('searchFor')} list="names" autocomplete="off"
        .value=${view === 'search' ? query.get('words') ?? '' : ''} @input=${suggest}></form>
      <datalist id="names">${names.map((name) => html`<option value=${name}></option>`)}</datalist>
      <div class="prefs"><span class="live ${live ? 'on' : ''}" title=${say(live ? 'live' : 'notLive')}><i aria-hidden="true"></i><span>${say(live ? 'live' : 'notLive')}</span></span>
        <button @click=${() => { speak(language() === 'it' ? 'en' : 'it'); again(true); }} aria-label=${say('language')} title=${say('language')}>${language() === 'it' ? 'EN' : 'IT'}</button>
        <button @click=${turnTheme} aria-label=${say('theme')} title=${say('theme')}>◐</button></div></div>
    ${slider(about, query)}
    ${fresh.size && view !== 'today' ? html`<p class="news"><a href=${to('today')}>${say('newSince', fresh.size)}</a></p>` : nothing}`;
}

/** The day as known on, from the first report to today; today is no day in the address. */
function slider(about, query) {
  const last = Date.parse(about.today);
  const first = Math.min(Date.parse(about.first ?? about.today), last - DAY);
  const chosen = query.get('asOf');
  const day = chosen ? Math.min(Math.max(Date.parse(chosen.slice(0, 10)), first), last) : last;
  const days = (time) => Math.round((time - first) / DAY);
  const text = (number) => new Date(first + number * DAY).toISOString().slice(0, 10);
  const set = (number) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => change({asOf: number >= days(last) ? '' : text(number)}, true), 120);
  };
  const slide = (event) => {
    document.getElementById('asof-day').value = text(+event.target.value);
    set(+event.target.value);
  };
  const pick = (event) => {
    if (event.target.value) change({asOf: event.target.value >= about.today ? '' : event.target.value});
  };
  return html`<div class="asof ${chosen ? 'past' : ''}"><label for="asof">${say('asOf')}</label>
    <input type="date" id="asof-day" aria-label=${say('asOf')} .value=${text(days(day))} min=${text(0)} max=${about.today} @change=${pick}>
    <button aria-label=${say('dayBefore')} title=${say('dayBefore')} @click=${() => set(Math.max(0, days(day) - 1))}>‹</button>
    <input type="range" id="asof" min="0" max=${days(last)} .value=${String(days(day))} aria-valuetext=${text(days(day))} @input=${slide}>
    <button aria-label=${say('dayAfter')} title=${say('dayAfter')} @click=${() => set(days(day) + 1)}>›</button>
    <button class="now" ?disabled=${!chosen} @click=${() => change({asOf: ''})}>${say('now')}</button></div>`;
}
