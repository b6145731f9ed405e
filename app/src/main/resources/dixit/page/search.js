// Claims by their words.
import {html} from 'lit';
import {filterForm, filters} from './filters.js';
import {moreButton, pages} from './pages.js';
import {claimCard, nothingKnown} from './parts.js';
import {say} from './words.js';

export async function search({show, signal}) {
  await pages('claims', {...filters(), limit: '20'}, false, signal, (list) => show(view(list)));
}

const view = (list) => html`<div class="with-filters">${filterForm()}
  <section aria-labelledby="title"><h1 id="title">${say('results')}</h1><p class="quiet">${say('resultsHelp')}</p>
    ${list.items.length ? html`<div class="claims">${list.items.map((item) => claimCard(item, {linkProposition: true}))}</div>${moreButton(list)}` : nothingKnown()}</section></div>`;
