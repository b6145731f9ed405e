// A report: its text with the claims marked, where it is from, and the others of its story.
import {html, nothing} from 'lit';
import {asked, get} from './api.js';
import {here, to} from './address.js';
import {markedText} from './marked.js';
import {web} from './parts.js';
import {date, say} from './words.js';

export async function report({show, signal, id}) {
  const path = `documents/${encodeURIComponent(id)}`;
  const [one, claims, story] = await Promise.all([get(path, asked(), signal),
    get(`${path}/claims`, asked({explain: 'true'}), signal), get(`stories/${encodeURIComponent(id)}`, asked(), signal)]);
  const chosen = here().query.get('claim') ?? '';
  show(view(one, claims.items.map((item) => item.claim), story.items, chosen));
  if (chosen) document.getElementById(`n-${chosen}`)?.scrollIntoView({block: 'center'});
}

function view({document: report, text}, claims, story, chosen) {
  const others = story.filter((each) => each.id !== report.id);
  return html`<article class="report"><header><p class="kicker">${report.outlet ? html`<a href=${to('source', report.outlet)}>${report.outlet}</a>` : say('report')}
      · <time datetime=${report.published ?? nothing}>${date(report.published)}</time> · ${report.language}</p>
    <h1 lang=${report.language}>${report.title ?? say('claimsInReport')}</h1>
    <p class="meta quiet">${say('claimsN', claims.length)}${report.credit ? ` · ${report.credit}` : ''}
      ${report.copyOf ? html` · <a href=${to('report', report.copyOf)}>${say('copies', 1)}</a>` : nothing}
      ${report.url ? html` · <a class="out" rel="noreferrer" href=${web(report.url)}>${report.url}</a>` : nothing}</p></header>
    ${claims.length ? nothing : html`<p class="empty">${say('noClaims')}</p>`}
    ${markedText(text, claims, report.language, chosen)}
    ${others.length ? html`<section aria-labelledby="story"><h2 id="story">${say('story')}</h2><ul class="plain">${others.map((each) => html`<li>
      <time datetime=${each.published ?? nothing}>${date(each.published)}</time> ${each.outlet ?? ''} <a href=${to('report', each.id)}>${each.title ?? each.uri}</a></li>`)}</ul></section>` : nothing}
  </article>`;
}
