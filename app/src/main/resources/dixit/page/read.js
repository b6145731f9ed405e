// Reads a report that is pasted or dropped, at once; nothing is stored.
import {html, nothing} from 'lit';
import {post} from './api.js';
import {markedText} from './marked.js';
import {trouble} from './parts.js';
import {date, say} from './words.js';

export function read({show}) {
  const state = {text: '', outlet: '', published: '', answer: null, problem: null, busy: false};
  const again = () => show(view(state, send, again));
  const send = async (body, name) => {
    Object.assign(state, {busy: true, problem: null});
    again();
    try {
      const query = new URLSearchParams(Object.entries({outlet: state.outlet, published: state.published, name}).filter(([, value]) => value));
      state.answer = await post('read', body, query, 'application/octet-stream');
    } catch (problem) {
      state.problem = problem;
    }
    state.busy = false;
    again();
    document.getElementById('answer')?.focus();
  };
  again();
}

function view(state, send, again) {
  const submit = (event) => {
    event.preventDefault();
    if (state.text.trim()) send(state.text, '');
  };
  const file = (files) => {
    if (files.length) send(files[0], files[0].name);
  };
  const drop = (event) => {
    event.preventDefault();
    file(event.dataTransfer.files);
  };
  return html`<section class="read" aria-labelledby="title"><h1 id="title">${say('readTitle')}</h1>
    <form @submit=${submit} @dragover=${(event) => event.preventDefault()} @drop=${drop}>
      <label>${say('pasteHere')}<textarea name="text" rows="8" .value=${state.text} @input=${(event) => { state.text = event.target.value; }}></textarea></label>
      <div class="row"><label>${say('when')} <input name="published" placeholder="2023-09-08" .value=${state.published} @change=${(event) => { state.published = event.target.value; }}></label>
        <label>${say('outlet')} <input name="outlet" .value=${state.outlet} @change=${(event) => { state.outlet = event.target.value; }}></label>
        <button class="main" ?disabled=${state.busy}>${say(state.busy ? 'reading' : 'readIt')}</button>
        <label class="file">${say('chooseFile')}<input type="file" @change=${(event) => file(event.target.files)}></label></div>
      <p class="quiet">${say('readHelp')}</p></form>
    ${state.problem ? trouble(state.problem, again) : nothing}
    <div id="answer" tabindex="-1" aria-live="polite">${state.answer ? [...state.answer.problems.map((each) => html`<p class="quiet">${each}</p>`),
      ...state.answer.items.map((each) => html`<article class="report"><header><h2>${each.title ?? say('claimsInReport')}</h2>
        <p class="meta quiet">${say('claimsN', each.claims.length)} · ${each.language} · ${date(each.published)}</p></header>
        ${each.claims.length ? nothing : html`<p class="empty">${say('noClaims')}</p>`}${markedText(each.text, each.claims, each.language)}</article>`)] : nothing}</div></section>`;
}
