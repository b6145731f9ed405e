// The filters of a view, named as on the command line; they stand in the address.
import {html} from 'lit';
import {change, here} from './address.js';
import {ACTS, EVENTS, STATUSES} from './parts.js';
import {say} from './words.js';

export const FILTERS = ['words', 'actor', 'recipient', 'country', 'event', 'act', 'status', 'source', 'language', 'from', 'to'];

/** What the address asks for. */
export function filters() {
  const {query} = here();
  return Object.fromEntries(FILTERS.filter((name) => query.get(name)).map((name) => [name, query.get(name)]));
}

const set = (name) => (event) => change({[name]: event.target.value.trim()});

const text = (name, label, given, hint = '') => html`<label>${say(label)}
  <input name=${name} .value=${given[name] ?? ''} placeholder=${hint} list=${['actor', 'recipient', 'source'].includes(name) ? 'names' : ''} autocomplete="off" @change=${set(name)}></label>`;

const choice = (name, label, given, values, word) => html`<label>${say(label)}
  <select name=${name} @change=${set(name)}><option value="">${say('any')}</option>${
    values.map((value) => html`<option value=${value} ?selected=${given[name] === value}>${word(value)}</option>`)}</select></label>`;

const day = (name, label, given) => html`<label>${say(label)}
  <input type="date" name=${name} .value=${given[name] ?? ''} @change=${set(name)}></label>`;

/** The filters of a view, all but some. */
export function filterForm(without = []) {
  const given = filters();
  const count = Object.keys(given).filter((name) => !without.includes(name)).length;
  const parts = {
    words: () => text('words', 'words', given),
    status: () => choice('status', 'status', given, STATUSES, say),
    actor: () => text('actor', 'actor', given),
    recipient: () => text('recipient', 'recipient', given),
    country: () => text('country', 'country', given, say('countryHint')),
    event: () => choice('event', 'event', given, EVENTS, (value) => value.toLowerCase()),
    act: () => choice('act', 'act', given, ACTS, say),
    source: () => text('source', 'source', given),
    language: () => choice('language', 'langFilter', given, ['it', 'en', 'de'], (value) => value),
    from: () => day('from', 'from', given),
    to: () => day('to', 'until', given),
  };
  const shown = Object.entries(parts).filter(([name]) => !without.includes(name));
  return html`<details class="filters" ?open=${matchMedia('(min-width: 60rem)').matches || count > 0}>
    <summary>${say('filters')}${count ? html` <span class="count">${count}</span>` : ''}</summary>
    <form @submit=${(event) => event.preventDefault()}>${shown.map(([, part]) => part())}
      ${count ? html`<button type="button" class="clear" @click=${() => change(Object.fromEntries(FILTERS.map((name) => [name, ''])))}>${say('clear')}</button>` : ''}
    </form></details>`;
}
