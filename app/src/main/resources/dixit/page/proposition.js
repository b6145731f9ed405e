// One proposition: its statuses along time, who says what, the claims, and why they are one.
import {html, nothing} from 'lit';
import {asked, get} from './api.js';
import {to} from './address.js';
import {judgeClaim, judgeProposition} from './judge.js';
import {claimCard, outletOf, sides, status, title} from './parts.js';
import {timeline} from './timeline.js';
import {country, date, say} from './words.js';

export async function proposition({show, signal, id, width, about, reload}) {
  const path = `propositions/${encodeURIComponent(id)}`;
  const [one, claims] = await Promise.all([get(path, asked({}, true), signal), get(`${path}/claims`, asked(), signal)]);
  const joins = one.claims.length > 1 ? await get(`${path}/joins`, asked(), signal) : {items: []};
  show(view(one, claims.items, joins.items, {width, about, reload}));
}

function view(one, items, joins, env) {
  return html`<article class="proposition">
    <header><p class="kicker">${status(one.status)} <span>${say('since')} <time datetime=${one.since}>${date(one.since)}</time></span></p>
      <h1>${title(one)}</h1>
      <dl class="facts">
        <div><dt>${say('who')}</dt><dd>${sides(one.actors, one.recipients)}</dd></div>
        ${one.event.plover ? html`<div><dt>${say('event')}</dt><dd>${one.event.plover.toLowerCase()}${one.event.mode ? `, ${one.event.mode}` : ''}</dd></div>` : nothing}
        ${one.time ? html`<div><dt>${say('happens')}</dt><dd>${span(one.time)}</dd></div>` : nothing}
        ${one.place ? html`<div><dt>${say('where')}</dt><dd>${place(one.place)}</dd></div>` : nothing}
        <div><dt>${say('origins', one.roots)}</dt><dd>${say('articles', one.articles)}, ${say('claimsN', one.claims.length)}</dd></div>
      </dl></header>
    <section aria-labelledby="when"><h2 id="when">${say('history')}</h2>${steps(one, items)}${timeline(one.history, items, env.width)}</section>
    <section aria-labelledby="said"><h2 id="said">${say('claims')}</h2>${folded(items, env)}</section>
    ${joins.length ? why(joins, items) : nothing}
    ${env.about.judgements ? judgeProposition(one, env.reload) : nothing}
    ${take(one, items)}</article>`;
}

const span = (time) => (time.begin === time.end ? date(time.begin) : `${time.begin ? date(time.begin) : '…'} – ${time.end ? date(time.end) : '…'}`);

const place = (where) => [where.name, country(where.country)].filter((name, i, all) => name && all.indexOf(name) === i).join(', ');

/** Every status with what moved it. */
function steps(one, items) {
  const by = (id) => {
    if (!id) return say('lapsedBy');
    const item = items.find((each) => each.claim.id === id.replace('withdrawal:', ''));
    if (!item) return say(id.startsWith('j') ? 'byJudgement' : 'byWithdrawn');
    const {claim} = item;
    const last = claim.sources[claim.sources.length - 1];
    return html`${say('movedBy')} <a href="#c-${claim.id}" @click=${jump(claim.id)}>${last ? last.name ?? last.text : outletOf(claim.document)}</a>`;
  };
  return html`<ol class="steps">${one.history.map((each) => html`<li>${status(each.status)} <time datetime=${each.since}>${date(each.since)}</time> <span class="quiet">${by(each.movedBy)}</span></li>`)}</ol>`;
}

const jump = (id) => (event) => {
  event.preventDefault();
  const card = document.getElementById(`c-${id}`);
  card?.closest('details')?.setAttribute('open', '');
  card?.focus();
};

/** The claims in order, copies under the report that they copy. */
function folded(items, env) {
  const tools = (item) => (env.about.judgements ? judgeClaim(item, env.reload) : nothing);
  const originals = items.filter((item) => !item.copyOf || !items.some((other) => other.claim.document.id === item.copyOf));
  const shown = new Set();
  return html`<div class="claims">${originals.map((item) => {
    const document = item.claim.document.id;
    const copies = shown.has(document) ? [] : items.filter((other) => other.copyOf === document);
    shown.add(document);
    return html`${claimCard(item, {tools: tools(item)})}${copies.length ? html`<details class="copies">
      <summary>${say('copies', new Set(copies.map((copy) => copy.claim.document.id)).size)}</summary>${copies.map((copy) => claimCard(copy, {tools: tools(copy)}))}</details>` : nothing}`;
  })}</div>`;
}

/** What spoke for and against joining each claim. */
function why(joins, items) {
  const of = (id) => items.find((item) => item.claim.id === id);
  const widest = Math.max(1, ...joins.flatMap((each) => Object.values(each.features).map(Math.abs)));
  return html`<details class="why-joined"><summary><h2>${say('joined')}</h2></summary><p class="quiet">${say('joinedHelp')}</p>
    ${joins.map((each) => html`<section><h3>${of(each.claim)?.claim.content.text ?? each.claim} <span class="sum">${signed(each.sum)}</span></h3>
      <ul class="features">${Object.entries(each.features).sort((a, b) => b[1] - a[1]).map(([name, value]) => html`<li><span>${name.toLowerCase().replaceAll('_', ' ')}</span>
        <svg viewBox="-50 0 100 8" aria-hidden="true"><rect class=${value < 0 ? 'against' : 'for'} x=${value < 0 ? (value / widest) * 50 : 0} y="0" width=${(Math.abs(value) / widest) * 50} height="8"></rect></svg>
        <span class="number">${signed(value)}</span></li>`)}</ul></section>`)}</details>`;
}

const signed = (value) => (value > 0 ? '+' : '') + value.toFixed(2).replace('-', '−');

/** What is shown, as files. */
function take(one, items) {
  const files = [
    ['JSON', 'application/json', () => JSON.stringify(one, null, 2)],
    ['JSON Lines', 'application/x-ndjson', () => items.map((item) => JSON.stringify(item.claim)).join('\n') + '\n'],
    ['CSV', 'text/csv', () => csv(items)],
  ];
  const save = ([name, type, text]) => () => {
    const link = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(new Blob([text()], {type})), download: `${one.id}.${name === 'CSV' ? 'csv' : name === 'JSON' ? 'json' : 'jsonl'}`});
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  return html`<p class="take">${say('exportAs')}: ${files.map((file) => html`<button class="small" @click=${save(file)}>${file[0]}</button> `)}
    <a href=${to('report', items[0]?.claim.document.id ?? '')}>${say('story')}</a></p>`;
}

function csv(items) {
  const quote = (cell) => `"${String(cell ?? '').replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
  const rows = items.map(({claim, judged}) => [claim.id, claim.document.published, claim.document.outlet,
    claim.sources.map((each) => each.name ?? each.text).join(' > '), judged.act, judged.certainty, judged.polarity, judged.tense,
    claim.content.text, claim.document.url]);
  return [['id', 'published', 'outlet', 'sources', 'act', 'certainty', 'polarity', 'tense', 'words', 'url'], ...rows]
    .map((row) => row.map(quote).join(',')).join('\r\n') + '\r\n';
}
