// A person's decisions about claims and propositions, where the server takes them.
import {html} from 'lit';
import {keepToken, post, token} from './api.js';
import {say} from './words.js';

const marked = new Set();

async function decide(verdict, reload) {
  try {
    await post('judgements', JSON.stringify(verdict));
    marked.clear();
    announce(say('judged'));
    reload();
  } catch (problem) {
    if (problem.status === 401) ask(() => decide(verdict, reload));
    else announce(`${problem.title}: ${problem.message}`);
  }
}

export function announce(text) {
  document.getElementById('live').textContent = text;
}

/** Asks for the token, keeps it for this tab, and goes on. */
export function ask(then) {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'token-title');
  dialog.innerHTML = '<form method="dialog"><h2 id="token-title"></h2><p></p><label><span></span> <input type="password" required autocomplete="off"></label><button></button></form>';
  dialog.querySelector('h2').textContent = say('signIn');
  dialog.querySelector('p').textContent = say('signInHelp');
  dialog.querySelector('span').textContent = say('signIn');
  dialog.querySelector('button').textContent = say('ok');
  dialog.addEventListener('close', () => {
    const value = dialog.querySelector('input').value;
    dialog.remove();
    if (value) {
      keepToken(value);
      then();
    }
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** What can be decided about a claim. */
export function judgeClaim(item, reload) {
  const {id} = item.claim;
  const verdict = item.judged.rejected ? {kind: 'undo', judgement: item.judged.rejected} : {kind: 'reject', claim: id};
  return html`<span class="tools">
    <button class="small" @click=${() => decide(verdict, reload)}>${say(item.judged.rejected ? 'undo' : 'reject')}</button>
    <button class="small" @click=${() => decide({kind: 'accept', claim: id}, reload)}>${say('accept')}</button>
    <label class="small"><input type="checkbox" .checked=${marked.has(id)} @change=${(event) => (event.target.checked ? marked.add(id) : marked.delete(id))}> ${say('mark')}</label></span>`;
}

/** What can be decided about a proposition. */
export function judgeProposition(one, reload) {
  const join = (event) => {
    event.preventDefault();
    const other = new FormData(event.target).get('other').trim();
    if (other) decide({kind: 'join', proposition: one.id, other}, reload);
  };
  const split = () => {
    if (marked.size) decide({kind: 'split', proposition: one.id, claims: [...marked]}, reload);
  };
  return html`<section class="judge" aria-labelledby="judge"><h2 id="judge">${say('judge')}</h2>
    <form @submit=${join}><label>${say('joinId')} <input name="other" required autocomplete="off"></label><button>${say('join')}</button></form>
    <button @click=${split}>${say('split')}</button></section>`;
}

export const hasToken = () => token() !== '';
