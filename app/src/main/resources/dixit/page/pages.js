// A list that grows by pages.
import {html} from 'lit';
import {asked, get} from './api.js';
import {say} from './words.js';

/** Loads the first page; more() loads the next and shows all again. */
export async function pages(path, parts, labelled, signal, show) {
  const list = {items: [], next: null, busy: false};
  const load = async (cursor) => {
    const answer = await get(path, asked({...parts, cursor}, labelled), signal);
    list.items = [...list.items, ...answer.items];
    list.next = answer.next;
  };
  list.more = async () => {
    if (list.busy) return;
    list.busy = true;
    try {
      await load(list.next);
    } finally {
      list.busy = false;
      show(list);
    }
  };
  await load('');
  show(list);
}

/** The way to the next page. */
export const moreButton = (list) => (list.next
  ? html`<p class="more"><button @click=${list.more}>${say('more')}</button></p>`
  : html`<p class="more quiet">${say('noMore')}</p>`);
