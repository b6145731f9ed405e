// One proposition: its statuses along time, who says what, the claims, and why they are one.
import {html, nothing} from 'lit';
import {asked, file, get} from './api.js';
import {to} from './address.js';
import {announce, judgeClaim, judgeProposition} from './judge.js';
import {pages} from './pages.js';
import {claimCard, outletOf, sides, status, title, waiting} from './parts.js';
import {timeline} from './timeline.js';
import {country, date, say} from './words.js';

/** Of a long history the beginning and the end are shown; what lies between on demand. */
const FIRST_STEPS = 3;
const LAST_STEPS = 6;

/** So many claims come at a time. */
const CLAIMS = '100';

export async function proposition({show, signal, id, width, about, reload}) {
  const path = `propositions/${encodeURIComponent(id)}`;
  const env = {path, signal, width, about, reload, joins: null};
  let one = null;
  const reading = get(path, asked({}, true), signal).then((answer) => { one = answer; });
  const claims = pages(`${path}/claims`, {limit: CLAIMS}, false, signal, (list) => {
    env.again = () => show(view(one, list, env));
    if (one) env.again();
  });
  await Promise.all([reading, claims]);
  env.again();
}

function view(one, list, env) {
  const {items} = list;
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
    <section aria-labelledby="said"><h2 id="said">${say('claims')}</h2>${folded(items, env)}
      ${list.next ? html`<p class="more"><button @click=${list.more}>${say('more')}</button> <span class="quiet">${say('shownOf', items.length, one.claims.length)}</span></p>` : nothing}</section>
    ${one.claims.length > 1 ? why(items, env) : nothing}
    ${env.about.judgements ? judgeProposition(one, env.reload) : nothing}
    ${take(one, items, env)}</article>`;
}

const span = (time) => (time.begin === time.end ? date(time.begin) : `${time.begin ? date(time.begin) : '…'} – ${time.end ? date(time.end) : '…'}`);

const place = (where) => [where.name, country(where.country)].filter((name, i, all) => name && all.indexOf(name) === i).join(', ');

/** Every status with what moved it. */
function steps(one, items) {
  const by = (id) => {
    if (!id) return say('lapsedBy');
    const moved = (each) => each.id === id.replace('withdrawal:', '');
    const claim = items.map((item) => item.claim).find(moved);
    const unseen = one.claims.find(moved);
    if (!claim && unseen) return html`${say('movedBy')} ${unseen.sources.at(-1) ?? outletOf(unseen.document)}`;
    if (!claim) return say(id.startsWith('j') ? 'byJudgement' : 'byWithdrawn');
    const last = claim.sources[claim.sources.length - 1];
    return html`${say('movedBy')} <a href="#c-${claim.id}" @click=${jump(claim.id)}>${last ? last.name ?? last.text : outletOf(claim.document)}</a>`;
  };
  const list = (changes) => html`<ol class="steps">${changes.map((each) => html`<li>${status(each.status)} <time datetime=${each.since}>${date(each.since)}</time> <span class="quiet">${by(each.movedBy)}</span></li>`)}</ol>`;
  const between = one.history.slice(FIRST_STEPS, -LAST_STEPS);
  if (between.length < LAST_STEPS) return list(one.history);
  return html`${list(one.history.slice(0, FIRST_STEPS))}<details class="between"><summary>${say('between', between.length)}</summary>${list(between)}</details>${list(one.history.slice(-LAST_STEPS))}`;
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

/** What spoke for and against joining each claim; asked for when somebody wants to see it. */
function why(items, env) {
  const open = async (event) => {
    if (!event.target.open || env.joins) return;
    env.joins = (await get(`${env.path}/joins`, asked(), env.signal)).items;
    env.again();
  };
  return html`<details class="why-joined" @toggle=${open}><summary><h2>${say('joined')}</h2></summary><p class="quiet">${say('joinedHelp')}</p>
    ${env.joins ? compared(env.joins, items) : waiting()}</details>`;
}

function compared(joins, items) {
  const of = (id) => items.find((item) => item.claim.id === id);
  const shown = joins.filter((each) => of(each.claim));
  const widest = Math.max(1, ...shown.flatMap((each) => Object.values(each.features).map(Math.abs)));
  return shown.map((each) => html`<section><h3>${of(each.claim).claim.content.text} <span class="sum">${signed(each.sum)}</span></h3>
      <ul class="features">${Object.entries(each.features).sort((a, b) => b[1] - a[1]).map(([name, value]) => html`<li><span>${name.toLowerCase().replaceAll('_', ' ')}</span>
        <svg viewBox="-50 0 100 8" aria-hidden="true"><rect class=${value < 0 ? 'against' : 'for'} x=${value < 0 ? (value / widest) * 50 : 0} y="0" width=${(Math.abs(value) / widest) * 50} height="8"></rect></svg>
        <span class="number">${signed(value)}</span></li>`)}</ul></section>`);
}

const signed = (value) => (value > 0 ? '+' : '') + value.toFixed(2).replace('-', '−');

/** The forms of export, and what each is for; docs/exports.md tells of each. */
const FORMS = [
  ['md', 'Markdown'], ['html', 'HTML'], ['csv', 'CSV'], ['jsonl', 'JSON Lines'], ['plover', 'PLOVER'], ['stix', 'STIX 2.1'],
  ['ftm', 'FollowTheMoney'], ['geojson', 'GeoJSON'], ['claimreview', 'ClaimReview'], ['turtle', 'RDF Turtle'], ['json-ld', 'JSON-LD'],
];

/** The proposition with its evidence, as a file. */
function take(one, items, env) {
  const save = async (event) => {
    event.preventDefault();
    const format = new FormData(event.target).get('format');
    try {
      const {name, content} = await file(`${env.path}/export`, asked({format}, true));
      const link = Object.assign(document.createElement('a'), {href: URL.createObjectURL(content), download: name});
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    } catch (problem) {
      announce(`${problem.title}: ${problem.message}`);
    }
  };
  return html`<form class="take" @submit=${save}><label>${say('exportAs')}
    <select name="format">${FORMS.map(([form, name]) => html`<option value=${form}>${name}</option>`)}</select></label> <button>${say('save')}</button>
    <a href=${to('report', items[0]?.claim.document.id ?? '')}>${say('story')}</a></form>`;
}
