import { expect } from '@open-wc/testing';
import { newVideo, until } from '../elements/play-fixtures.js';
import { visit } from '../elements/fixtures.js';
import { queryByRole } from '../helpers/roles.js';
import { postMarkup, put } from './post.js';

const Real = MutationObserver;
/** the nodes whose changes any observer was told of */
let told: Node[] = [];

const playerIn = (root: ParentNode) => root.querySelector('timestamped-video');
const toldOf = (root: Node): number => told.filter((node) => root.contains(node)).length;

/** Changes a post as its author might: its prose, and where a talk begins. */
function change(root: Element, title: string): void {
  const jane = root.querySelector('#jane')!;
  jane.firstChild!.nodeValue = title;
  jane.setAttribute('href', jane.getAttribute('href')!.replace(/t=\d+/, 't=90'));
}

const hasTalk = (root: Element, title: string): boolean =>
  queryByRole(root, 'button', { name: new RegExp(title) }) !== undefined;

/** How a post is given up. */
const ways: Record<string, { markup: (post: string) => string; giveUp: (roundup: Element) => void }> = {
  'whose tags go': {
    markup: (post) => `<meetup-roundup>${post}</meetup-roundup>`,
    giveUp: (roundup) => roundup.replaceWith(...roundup.childNodes),
  },
  'whose element goes with for': {
    markup: (post) => `<div class="it">${post}</div><meetup-roundup for=".it"></meetup-roundup>`,
    giveUp: (roundup) => roundup.remove(),
  },
  'that for names no longer': {
    markup: (post) => `<div class="it">${post}</div><meetup-roundup for=".it"></meetup-roundup>`,
    giveUp: (roundup) => roundup.setAttribute('for', '.another'),
  },
};

describe('a post that was given up', () => {
  let given: HTMLElement;
  let other: HTMLElement;

  before(() => visit({}));

  beforeEach(() => {
    told = [];
    globalThis.MutationObserver = class extends Real {
      constructor(callback: MutationCallback) {
        super((records, observer) => {
          told.push(...records.map(({ target }) => target));
          callback(records, observer);
        });
      }
    };
  });

  afterEach(() => {
    given.remove();
    other.remove();
    globalThis.MutationObserver = Real;
  });

  const show = async (markup: string): Promise<HTMLElement> => {
    const root = put(`<article>${markup}</article>`);
    await until(() => playerIn(root), 'it does not come alive');
    return root;
  };

  /** Another post is changed later, and goes the same way: once that is read, the first would have been. */
  async function untilAnotherIsRead(title: string): Promise<void> {
    change(other, title);
    await until(() => hasTalk(other, title), 'the other post is not read again');
  }

  for (const [way, { markup, giveUp }] of Object.entries(ways)) {
    it(`${way}, stays as it was whatever becomes of its text`, async () => {
      given = await show(markup(postMarkup(newVideo())));
      other = await show(`<meetup-roundup>${postMarkup(newVideo())}</meetup-roundup>`);
      change(given, 'Naming all');
      await until(() => hasTalk(given, 'Naming all'), 'it is not read again while it is alive');
      giveUp(given.querySelector('meetup-roundup')!);
      await until(() => !playerIn(given), 'its player stays');
      change(given, 'Naming none');
      const html = given.innerHTML;
      // From here on: what was on its way when it was given up has been told.
      await untilAnotherIsRead('Naming one');
      told = [];
      change(given, 'Naming few');
      await untilAnotherIsRead('Naming two');
      expect(given.innerHTML).to.equal(html.replace('Naming none', 'Naming few'));
      expect(html).not.to.contain('data-meetup-roundup');
      expect(toldOf(other), 'nothing is told of at all').to.be.above(0);
      expect(toldOf(given), 'it is still watched').to.equal(0);
    });
  }

  it('while a change of it is being read stays as it was', async () => {
    const { markup, giveUp } = ways['whose element goes with for']!;
    given = await show(markup(postMarkup(newVideo())));
    other = await show(`<meetup-roundup>${postMarkup(newVideo())}</meetup-roundup>`);
    const roundup = given.querySelector('meetup-roundup')!;
    told = [];
    change(given, 'Naming none');
    await Promise.resolve();
    expect(toldOf(given), 'the change is not told').to.be.above(0);
    giveUp(roundup);
    const html = given.innerHTML;
    await untilAnotherIsRead('Naming one');
    expect(given.innerHTML).to.equal(html);
    expect(html).not.to.contain('data-meetup-roundup');
  });
});
