// Somebody: offices over time, with whom they deal over time, the latest claims.
import {html, nothing, svg} from 'lit';
import {asked, get} from './api.js';
import {to} from './address.js';
import {claimCard, named} from './parts.js';
import {counted, QUADS} from './quads.js';
import {country, date, say} from './words.js';

export async function actor({show, signal, id, width}) {
  const one = await get('actors', asked({name: id, limit: '24'}), signal);
  const [acting, met] = await Promise.all([get('claims', asked({actor: one.name, limit: '8'}), signal), get('claims', asked({recipient: one.name, limit: '8'}), signal)]);
  const claims = [...new Map([...acting.items, ...met.items].map((item) => [item.claim.id, item])).values()]
    .sort((a, b) => b.known.localeCompare(a.known)).slice(0, 10);
  show(view(one, claims, width));
}

function view(one, claims, width) {
  return html`<article class="actor"><header><p class="kicker">${say('actorTitle')}</p><h1>${one.name}</h1></header>
    ${one.register.length ? one.register.slice(0, 3).map((entry) => known(entry, width)) : html`<p class="quiet">${say('unknownActor')}</p>`}
    ${one.items.length ? html`<section aria-labelledby="dyads"><h2 id="dyads">${say('dyads')}</h2><p class="quiet">${say('dyadsHelp')}</p>${monthKey()}
      <ul class="dyads">${one.items.map((each) => dyad(each, months(one.items)))}</ul></section>` : nothing}
    ${claims.length ? html`<section aria-labelledby="latest"><h2 id="latest">${say('latestClaims')}</h2><div class="claims">${claims.map((item) => claimCard(item, {linkProposition: true}))}</div>
      <p class="more"><a href=${to('search', '', {actor: one.name})}>${say('more')}</a></p></section>` : nothing}</article>`;
}

function known(entry, width) {
  return html`<section><p>${[country(entry.country), entry.sector].filter(Boolean).join(' · ')}
      ${entry.names.length > 1 ? html`<span class="quiet"> — ${say('alsoKnown')} ${entry.names.filter((name) => name !== entry.name).slice(0, 8).join(', ')}</span>` : nothing}</p>
    ${entry.offices.length ? html`<h2>${say('offices')}</h2>${offices(entry.offices, Math.min(width, 900))}` : nothing}</section>`;
}

/** A bar for each office, from when to when it was held. */
function offices(list, width) {
  const year = new Date().getUTCFullYear() + 1;
  const dated = list.filter((each) => each.from).sort((a, b) => a.from.localeCompare(b.from));
  const first = Math.min(...dated.map((each) => +each.from.slice(0, 4)), year - 5);
  const x = (day) => ((Date.parse(day) - Date.UTC(first)) / (Date.UTC(year) - Date.UTC(first))) * (width - 4);
  return html`${dated.length ? html`<svg class="offices" viewBox="0 0 ${width} ${dated.length * 26 + 18}" aria-hidden="true">
    ${[first, Math.round((first + year) / 2), year - 1].map((each) => svg`<text class="tick" x=${Math.min(x(`${each}-01-01`), width - 34)} y="11">${each}</text>`)}
    ${dated.map((each, i) => {
      const from = x(each.from);
      const wide = Math.max(3, x(each.to ?? `${year}-01-01`) - from);
      const left = from > width * 0.55;
      return svg`<rect x=${from} y=${18 + i * 26} width=${wide} height="18" rx="2"></rect><text x=${left ? from - 6 : from + 6} y=${31 + i * 26} text-anchor=${left ? 'end' : 'start'} class=${left ? 'beside' : wide > 170 ? 'on' : 'beside'}
        transform=${!left && wide <= 170 ? `translate(${wide},0)` : 'translate(0,0)'}>${each.office}, ${each.of}</text>`;
    })}</svg>` : nothing}
    <ul class="plain offices-list">${list.map((each) => html`<li>${each.office}, ${country(each.of)}: ${each.from ? `${date(each.from)} – ${each.to ? date(each.to) : '…'}` : say('undated')}</li>`)}</ul>`;
}

/** Every month from the first to the last that any dyad has; at most six years of them. */
function months(dyads) {
  const all = dyads.flatMap((each) => Object.keys(each.months)).sort();
  const list = [];
  for (let [year, month] = all[0].split('-').map(Number); `${year}-${String(month).padStart(2, '0')}` <= all[all.length - 1]; month === 12 ? (year++, month = 1) : month++) {
    list.push(`${year}-${String(month).padStart(2, '0')}`);
  }
  return list.slice(-72);
}

function dyad(each, list) {
  const most = Math.max(1, ...Object.values(each.months).map((quads) => quads.reduce((a, b) => a + b)));
  const wide = 220 / Math.max(list.length, 12);
  const label = `${named(each.actor)} → ${named(each.recipient)}: ${counted(each.quads)}`;
  return html`<li><p><a href=${to('actor', named(each.actor))}>${named(each.actor)}</a> → <a href=${to('actor', named(each.recipient))}>${named(each.recipient)}</a>
      <a class="quiet" href=${to('search', '', {actor: each.actor.name, recipient: each.recipient.name})}>${say('claimsN', each.quads.reduce((a, b) => a + b))}</a></p>
    <svg viewBox="0 0 220 40" role="img" aria-label=${label}><title>${label}</title>${list.map((month, i) => {
      let y = 40;
      return (each.months[month] ?? [0, 0, 0, 0]).map((count, quad) => {
        const high = (count / most) * 38;
        y -= high;
        return high ? svg`<rect class="k-${quad}" x=${(i * wide).toFixed(2)} y=${y.toFixed(1)} width=${Math.max(1.5, Math.min(wide - 0.6, 14)).toFixed(2)} height=${high.toFixed(1)}></rect>` : nothing;
      });
    })}<line x1="0" x2="220" y1="40" y2="40"></line></svg><p class="ends quiet"><span>${date(list[0])}</span><span>${date(list[list.length - 1])}</span></p></li>`;
}

const monthKey = () => html`<p class="legend">${QUADS.map((each, i) => html`<span><i class="swatch k-${i}" aria-hidden="true"></i>${say(each)}</span>`)}</p>`;
