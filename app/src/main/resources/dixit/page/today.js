// What moved: the propositions whose status changed, the latest first.
import {html, nothing} from 'lit';
import {change, here, to} from './address.js';
import {get} from './api.js';
import {smallBand} from './band.js';
import {filterForm, filters} from './filters.js';
import {moreButton, pages} from './pages.js';
import {chain, nothingKnown, outletOf, sides, status, title} from './parts.js';
import {date, say} from './words.js';

export async function today({show, signal, fresh, first}) {
  const all = here().query.get('all') === 'true';
  const lists = (await get('watchlists', undefined, signal)).items;
  await pages('propositions', {...filters(), moved: all ? '' : 'true', limit: '25'}, true, signal, (list) => show(view({list, all, fresh, first, lists})));
}

function view({list, all, fresh, first, lists}) {
  return html`<div class="with-filters">${filterForm(['words', 'act'])}
    <section aria-labelledby="title"><div class="title"><h1 id="title">${say(all ? 'newTitle' : 'movedTitle')}</h1>
      <div class="switch" role="group">
        <button aria-pressed=${!all} @click=${() => change({all: ''})}>${say('movedOnly')}</button>
        <button aria-pressed=${all} @click=${() => change({all: 'true'})}>${say('everything')}</button></div></div>
      ${lists.length ? html`<nav class="watchlists" aria-label=${say('watchlists')}><span>${say('watchlists')}:</span> ${lists.map((each) => html`<a href=${to('today', '', each.filter)}
        aria-current=${isShown(each.filter) ? 'true' : nothing}>${each.name}</a>`)}</nav>` : nothing}
      ${list.items.length === 0 ? (first ? nothingKnown() : nothingKnown('emptyLedger', 'emptyLedgerHelp')) : html`
      <ol class="propositions">${list.items.map((each) => row(each, fresh.has(each.id)))}</ol>${moreButton(list)}`}
    </section></div>`;
}

/** Whether the filters in the address are just those of a watchlist. */
function isShown(filter) {
  const given = filters();
  const names = Object.keys(filter);
  return names.length > 0 && names.length === Object.keys(given).length && names.every((name) => given[name] === filter[name]);
}

/** A proposition in a list. */
export function row(proposition, isFresh = false) {
  const first = proposition.claims[0];
  return html`<li class=${isFresh ? 'fresh' : ''}>
    <div class="now">${status(proposition.status)}<time datetime=${proposition.since}>${date(proposition.since)}</time></div>
    <div class="what"><h2><a href=${to('proposition', proposition.id)}>${title(proposition)}</a></h2>
      <p class="meta">${sides(proposition.actors, proposition.recipients)}</p>
      <p class="meta quiet">${say('origins', proposition.roots)} · ${say('articles', proposition.articles)}${
        first ? html` · ${say('firstSource')} ${chain(outletOf(first.document), first.sources)}` : ''}</p></div>
    ${smallBand(proposition.history)}</li>`;
}
