// Small parts that several views share.
import {html, nothing} from 'lit';
import {to} from './address.js';
import {country, date, say} from './words.js';

export const STATUSES = ['RUMOURED', 'CLAIMED', 'UNCONFIRMED', 'DISPUTED', 'DENIED', 'PLANNED', 'CONFIRMED', 'HAPPENED', 'LAPSED', 'WITHDRAWN'];
export const EVENTS = ['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'];
export const ACTS = ['STATE', 'ANNOUNCE', 'REPORT', 'CONFIRM', 'DENY', 'NOT_CONFIRM', 'NOT_DENY', 'WARN', 'THREATEN', 'PROMISE', 'DEMAND', 'HOPE', 'ACCUSE', 'CONDEMN', 'PRAISE', 'OPINE', 'ASK'];

/** A status: a dot of its colour, and its word. */
export const status = (name) => html`<span class="status"><i class="dot s-${name}" aria-hidden="true"></i>${say(name)}</span>`;

/** A party's name, or its country's. */
export const named = (party) => party.name ?? country(party.country);

/** What a proposition is called; one whose every claim was withdrawn has only its parties and type. */
export const title = (proposition) => proposition.label
  || [...proposition.actors.map(named), (proposition.event.plover ?? '').toLowerCase(), ...proposition.recipients.map(named)].filter(Boolean).join(' ') || proposition.id;

/** Links to parties, each once. */
export function parties(list) {
  const names = [...new Set(list.map(named).filter(Boolean))];
  return names.map((name, i) => html`${i ? ', ' : ''}<a href=${to('actor', name)}>${name}</a>`);
}

/** Who published a report, or else what it was read from. */
export const outletOf = (document) => document.outlet ?? (document.uri ?? '').split('/').pop();

/** Who acts on whom. */
export const sides = (actors, recipients) => html`${parties(actors)}${
  actors.length && recipients.length ? html` <span aria-hidden="true">→</span> ` : nothing}${parties(recipients)}`;

/** The chain of sources, the outlet first. */
export function chain(outlet, sources) {
  const names = [outlet, ...sources].filter(Boolean);
  return names.map((name, i) => html`${i ? html` <span class="sep" aria-hidden="true">›</span> ` : ''}<a href=${to('source', name)}>${name}</a>`);
}

/** How sure, whether not, and in which time. */
export function factuality(is) {
  const words = [is.polarity === 'NEGATIVE' ? say('NEGATIVE') : '', say(is.certainty), is.tense === 'UNKNOWN' ? '' : say(is.tense)];
  return html`<span class="fact c-${is.certainty}">${words.filter(Boolean).join(', ')}</span>`;
}

/** What is shown while something comes, or where nothing does. */
export const waiting = () => html`<p class="waiting" role="status">${say('loading')}</p>`;

export const nothingKnown = (key = 'nothing', help = 'nothingHelp') => html`<div class="empty"><p>${say(key)}</p><p class="quiet">${say(help)}</p></div>`;

export const trouble = (problem, again) => html`<div class="empty" role="alert"><p><strong>${problem.title ?? say('error')}</strong></p>
  <p class="quiet">${problem.message}</p><button @click=${again}>${say('retry')}</button></div>`;

/** A claim: who says it and how, its words with those around them, where from. */
export function claimCard(item, options = {}) {
  const {claim, judged} = item;
  const sources = claim.sources.map((each) => each.name ?? each.text);
  return html`<article class="claim ${judged.rejected ? 'rejected' : ''}" id="c-${claim.id}" tabindex="-1">
    <p class="meta"><time datetime=${claim.document.published ?? nothing}>${date(claim.document.published)}</time>
      <span class="chain">${chain(outletOf(claim.document), sources)}</span>
      <span class="act">${say(judged.act)}</span> ${factuality(judged)}
      ${claim.grade ? html`<abbr class="grade" title=${item.reckoning}>${claim.grade}</abbr>` : nothing}
      ${judged.rejected ? html`<span class="tag">${say('rejected')}</span>` : nothing}</p>
    <blockquote lang=${claim.document.language}>${item.before ? html`<span class="around">… ${item.before}</span>` : nothing}<mark
      class="c-${judged.certainty}">${claim.content.text}</mark>${item.after ? html`<span class="around">${item.after} …</span>` : nothing}</blockquote>
    <p class="links"><a href=${to('report', claim.document.id, {claim: claim.id})}>${claim.document.title ?? say('report')}</a>
      ${claim.document.url ? html`<a class="out" rel="noreferrer" href=${web(claim.document.url)}>${host(claim.document.url)}</a>` : nothing}
      ${options.linkProposition ? html`<a href=${to('proposition', item.proposition ?? claim.id)}>${say('proposition')}</a>` : nothing}
      ${options.tools ?? nothing}</p></article>`;
}

/** Only addresses of the web may be followed; whatever else a report gives as its address leads nowhere. */
export const web = (url) => (/^https?:\/\//i.test(url) ? url : '#/');

function host(url) {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}
