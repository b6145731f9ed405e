// A report's text with every claim's words marked, and the claims beside it.
import {html, nothing} from 'lit';
import {to} from './address.js';
import {factuality, named} from './parts.js';
import {date, say} from './words.js';

/** Lines of the text with their claims beside them; offsets are code points. */
export function markedText(text, claims, language, chosen = '') {
  const points = Array.from(text);
  const numbers = new Map(claims.map((claim, i) => [claim.id, i + 1]));
  const lines = linesOf(points, language);
  return html`<div class="report-text">${lines.map((line) => {
    const beside = claims.filter((claim) => claim.content.begin >= line[0] && claim.content.begin < line[1]);
    return html`<div class="line"><p lang=${language}>${pieces(points, line, claims, numbers)}</p>
      <div class="margin">${beside.map((claim) => note(claim, numbers, chosen))}</div></div>`;
  })}</div>`;
}

/** A line that is longer is cut where sentences end, so that its claims stand beside their words. */
const LONG = 320;

/** Where the text's lines begin and end, in code points. */
function linesOf(points, language) {
  const lines = [];
  let begin = 0;
  for (let i = 0; i <= points.length; i++) {
    if (i === points.length || points[i] === '\n') {
      if (i > begin) lines.push(...(i - begin > LONG ? sentences(points, begin, i, language) : [[begin, i]]));
      begin = i + 1;
    }
  }
  return lines;
}

function sentences(points, from, until, language) {
  const parts = [];
  let begin = from;
  let end = from;
  for (const {segment} of new Intl.Segmenter(language, {granularity: 'sentence'}).segment(points.slice(from, until).join(''))) {
    end += Array.from(segment).length;
    if (end - begin >= LONG / 2) {
      parts.push([begin, end]);
      begin = end;
    }
  }
  if (end > begin) parts.push([begin, end]);
  return parts;
}

/** A line cut wherever a claim begins or ends; each piece is marked by the claim it tells most closely. */
function pieces(points, [from, until], claims, numbers) {
  const inside = claims.filter((claim) => claim.content.begin < until && claim.content.end > from);
  const cuts = [...new Set([from, until, ...inside.flatMap((claim) => [claim.content.begin, claim.content.end])])]
    .filter((cut) => cut >= from && cut <= until).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((cut, i) => {
    const words = points.slice(cut, cuts[i + 1]).join('');
    const over = inside.filter((claim) => claim.content.begin <= cut && claim.content.end >= cuts[i + 1])
      .sort((a, b) => (a.content.end - a.content.begin) - (b.content.end - b.content.begin));
    if (over.length === 0) return words;
    const begins = over.filter((claim) => claim.content.begin === cut).reverse();
    return html`${begins.map((claim) => html`<sup><a id="w-${claim.id}" href="#n-${claim.id}" @click=${go(`n-${claim.id}`)}>${numbers.get(claim.id)}</a></sup>`)}<mark
      class="c-${over[0].factuality.certainty}">${words}</mark>`;
  });
}

const go = (id) => (event) => {
  event.preventDefault();
  const target = document.getElementById(id);
  target?.scrollIntoView({block: 'center'});
  target?.focus({preventScroll: true});
};

/** A claim in the margin: chain, act, how sure, who, when, where, and why. */
function note(claim, numbers, chosen) {
  const sources = claim.sources.map((each) => each.name ?? each.text).join(' › ');
  const who = (list) => list.map(named).filter(Boolean).join(', ');
  const sides = [who(claim.actors), who(claim.recipients)].filter(Boolean).join(' → ');
  return html`<section class="note c-${claim.factuality.certainty} ${claim.id === chosen ? 'chosen' : ''}" id="n-${claim.id}" tabindex="-1">
    <p class="meta"><a class="number" href="#w-${claim.id}" @click=${go(`w-${claim.id}`)}>${numbers.get(claim.id)}</a>
      <strong>${sources || say('outletVoice')}</strong> ${say(claim.act)} ${factuality(claim.factuality)}</p>
    <p>${claim.event.plover ? html`<span class="type">${claim.event.plover.toLowerCase()}${claim.event.mode ? ` ${claim.event.mode}` : ''}</span> ` : nothing}${sides}</p>
    ${claim.time ? html`<p class="quiet">${claim.time.text}: ${claim.time.begin ? date(claim.time.begin) : '…'}${claim.time.end !== claim.time.begin ? ` – ${claim.time.end ? date(claim.time.end) : '…'}` : ''}</p>` : nothing}
    ${claim.place ? html`<p class="quiet">${claim.place.name}</p>` : nothing}
    ${claim.grade !== undefined ? html`<p class="quiet"><a href=${to('proposition', claim.id)}>${say('proposition')}</a> ${claim.grade ?? ''}</p>` : nothing}
    ${claim.why ? html`<details><summary>${say('why')}</summary><dl class="why">${Object.entries(claim.why).map(([field, reason]) => html`<div><dt>${field}</dt>
      <dd>${reason.rule}${reason.words?.length ? html`: <q>${reason.words.map((words) => words.text).join(' … ')}</q>` : nothing}</dd></div>`)}</dl></details>` : nothing}
  </section>`;
}
