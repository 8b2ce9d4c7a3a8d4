import type { Roundup } from '../model/types.js';
import { LivePost, type PostSettings } from './live-post.js';
import { names } from './names.js';
import { say } from './say.js';

/** Every post on the page that a selector matches, those that arrive later as well. */
export class Posts {
  readonly #teller: Element;
  readonly #selector: string;
  readonly #settings: () => Pick<PostSettings, 'video' | 'view'>;
  readonly #observer = new MutationObserver(() => this.refresh());
  readonly #alive = new Map<Element, LivePost>();
  #isWrong = false;

  /**
   * @param teller whose attributes name the posts: it is told of what is wrong with them, and is none of the posts
   */
  constructor(teller: Element, selector: string, settings: () => Pick<PostSettings, 'video' | 'view'>) {
    this.#teller = teller;
    this.#selector = selector;
    this.#settings = settings;
    this.#observer.observe(teller.ownerDocument, { childList: true, subtree: true });
  }

  refresh(): void {
    const found = this.#find();
    for (const [node, post] of this.#alive) {
      if (found.includes(node)) continue;
      post.dispose();
      this.#alive.delete(node);
    }
    for (const node of found) {
      const settings = this.#settingsOf(node, found);
      const known = this.#alive.get(node);
      if (known) known.settings = settings;
      else this.#alive.set(node, new LivePost(node, settings));
    }
  }

  dispose(): void {
    this.#observer.disconnect();
    for (const post of this.#alive.values()) post.dispose();
    this.#alive.clear();
  }

  #find(): Element[] {
    try {
      const all = [...this.#teller.ownerDocument.querySelectorAll(this.#selector)];
      return all.filter((node) => node !== this.#teller && !node.closest(`[${names.own}]`));
    } catch {
      if (!this.#isWrong) say(this.#teller, noSelector(this.#selector));
      this.#isWrong = true;
      return [];
    }
  }

  #settingsOf(node: Element, all: readonly Element[]): PostSettings {
    const scope = node.closest('article,main') ?? node.ownerDocument.body;
    const isAlone = all.filter((one) => scope.contains(one)).length === 1;
    return { ...this.#settings(), isAlone, layOut: (roundup) => layOutInstead(node, roundup) };
  }
}

const noSelector = (selector: string) => ({
  path: 'for',
  message: `“${selector}” is no CSS selector.`,
  remedy: 'Write the selector of the element around the post: article, .post-content, #content.',
});

/** A roundup takes the post's place on the page; the post is there, and out of sight. */
function layOutInstead(post: Element, roundup: Roundup): () => void {
  const element = Object.assign(document.createElement('meetup-roundup'), { reading: roundup });
  element.setAttribute(names.own, '');
  post.before(element);
  post.setAttribute(names.hidden, '');
  return () => {
    element.remove();
    post.removeAttribute(names.hidden);
  };
}
