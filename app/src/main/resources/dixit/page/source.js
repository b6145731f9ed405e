// A source: its record, its grade and how that is reckoned, what became of each of its claims.
import {html, nothing, svg} from 'lit';
import {asked, get} from './api.js';
import {to} from './address.js';
import {claimCard, nothingKnown} from './parts.js';
import {date, say} from './words.js';

export async function source({show, signal, id}) {
  const [records, outcomes, claims] = await Promise.all([get('sources', asked({name: id}), signal),
    get('outcomes', asked({name: id}), signal), get('claims', asked({source: id, limit: '10'}), signal)]);
  show(view(id, records.items, outcomes.items, claims.items));
}

function view(name, records, outcomes, claims) {
  const ended = outcomes.filter((each) => each.end);
  return html`<article class="source"><header><p class="kicker">${say('sourceTitle')}</p><h1>${name}</h1></header>
    ${records.length || claims.length ? nothing : nothingKnown()}
    ${records.slice(0, 6).map((each) => html`<section class="record"><h2><span class="grade big" title=${say('gradeOf', each.grade)}>${each.grade}</span> ${each.source}</h2>
      ${bar(each)}<p class="quiet">${say('reckoning')}: ${say('reckoned', each)} → ${each.grade}${each.grade === 'F' ? ` (${say('gradeF')})` : ''}</p></section>`)}
    ${ended.length ? html`<section aria-labelledby="outcomes"><h2 id="outcomes">${say('outcomes')}</h2><table><tbody>${ended.slice(0, 40).map((each) => html`<tr><td><time datetime=${each.said}>${date(each.said)}</time></td>
      <td>${each.source}</td><td><a href=${to('proposition', each.claim)}>${say(each.end.toLowerCase())}</a></td><td><time datetime=${each.ended}>${date(each.ended)}</time></td></tr>`)}</tbody></table></section>` : nothing}
    ${claims.length ? html`<section aria-labelledby="latest"><h2 id="latest">${say('latestClaims')}</h2><div class="claims">${claims.map((item) => claimCard(item, {linkProposition: true}))}</div>
      <p class="more"><a href=${to('search', '', {source: name})}>${say('more')}</a></p></section>` : nothing}</article>`;
}

/** How its claims ended, as shares of a bar. */
function bar(record) {
  const parts = [['confirmed', record.confirmed], ['denied', record.denied], ['lapsed', record.lapsed],
    ['open', record.claims - record.confirmed - record.denied - record.lapsed]].filter(([, count]) => count > 0);
  let x = 0;
  const total = Math.max(1, record.claims);
  return html`<svg class="shares" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">${parts.map(([name, count]) => {
    const from = x;
    x += (count / total) * 100;
    return rect(name, from, x - from);
  })}</svg><p class="legend">${parts.map(([name, count]) => html`<span><i class="swatch o-${name}" aria-hidden="true"></i>${count} ${say(name)}</span>`)}</p>`;
}

const rect = (name, x, width) => svg`<rect class="o-${name}" x=${x} y="0" width=${width} height="6"></rect>`;
