import { expect, html } from '@open-wc/testing';
import type { TalkData } from '../../src/model/types.js';
import { linkedId } from '../../src/model/page-link.js';
import { expectNoAxeViolations } from '../helpers/a11y.js';
import { allByRole, byRole, nameOf, textOf } from '../helpers/roles.js';
import { clearOutside } from '../helpers/outside.js';
import { click } from '../helpers/user.js';
import { cardOf, partOf, partsOf, picture, roundupOf, visit } from './fixtures.js';
import { addressOf, buttonIn, framesIn, newVideo, page, until } from './play-fixtures.js';

/** Runs something while the page's clipboard is another. */
async function withClipboard(clipboard: unknown, act: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  try {
    await act();
  } finally {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
  }
}

const says = (element: Element, text: string): boolean =>
  allByRole(element, 'status').some((status) => textOf(status).includes(text));

describe('a card’s link to its talk', () => {
  before(() => visit({}));

  it('is copied, and leads to the talk on this page', async () => {
    const copied: string[] = [];
    const writeText = (text: string): Promise<void> => Promise.resolve(void copied.push(text));
    const card = await cardOf({ title: 'Secure GitOps' });
    await withClipboard({ writeText }, async () => {
      await click(buttonIn(card, 'Copy link to this talk: Secure GitOps'));
      await until(() => says(card, 'Link copied'), 'says nothing');
    });
    const link = new URL(copied[0]!);
    expect(link.pathname).to.equal(location.pathname);
    expect(linkedId(link.hash)).to.equal('secure-gitops');
    await expectNoAxeViolations(card);
  });

  it('is said where the browser doesn’t let it be copied', async () => {
    const card = await cardOf({ title: 'Secure GitOps' });
    await withClipboard(undefined, async () => {
      await click(buttonIn(card, /^Copy link/));
      await until(() => says(card, '#secure-gitops'), 'says nothing');
    });
  });

  it('stands after what plays', async () => {
    const card = await cardOf({ title: 'A talk', video: addressOf(newVideo()) });
    const names = allByRole(card, 'button').map(nameOf);
    expect(names).to.deep.equal(['Watch: A talk', 'Copy link to this talk: A talk']);
  });

  it('marks the card that it leads to, also where no player can be cued', async () => {
    visit({ hash: 'second' });
    const talks = [{ title: 'First' }, { title: 'Second', video: addressOf(newVideo()) }];
    const element = await roundupOf({ title: 'A roundup', talks });
    await until(() => partsOf(element, 'card').some((card) => card.matches('.current')), 'nothing is marked');
    expect(partsOf(element, 'card').map((card) => card.matches('.current'))).to.deep.equal([false, true]);
    visit({});
  });
});

describe('a card', () => {
  beforeEach(clearOutside);

  it('shows the photos of those who have none on the card, beside their names', async () => {
    const speakers = ['Ana', 'Luke'].map((name) => ({
      name,
      photo: { src: `${picture}?${name}`, alt: name },
    }));
    const card = await cardOf({ title: 'A talk', speakers });
    expect(byRole<HTMLImageElement>(card, 'img', { name: 'Ana' }).part.contains('photo')).to.equal(true);
    expect(byRole<HTMLImageElement>(card, 'img', { name: 'Luke' }).part.contains('avatar')).to.equal(true);
  });

  it('given another talk lets go of the player inside it', async () => {
    const talk = (title: string): TalkData => ({ title, start: 240, video: addressOf(newVideo()) });
    const card = await page<HTMLElement & { data: TalkData }>(
      html`<talk-card .data=${talk('First')}></talk-card>`,
    );
    await click(buttonIn(card, /^Watch/));
    expect(framesIn(card)).to.have.length(1);
    card.data = talk('Second');
    await until(() => framesIn(card).length === 0, 'the player is still there');
  });
});

describe('the heading of a talk', () => {
  const levels = (element: Element): string[] =>
    partsOf(element, 'heading').map(({ localName }) => localName);

  it('is one below the roundup’s title', async () => {
    expect(levels(await roundupOf({ title: 'A roundup', talks: [{ title: 'A' }] }))).to.deep.equal([
      'h2',
      'h3',
    ]);
  });

  it('takes the title’s level where there is none', async () => {
    expect(levels(await roundupOf({ talks: [{ title: 'A' }] }))).to.deep.equal(['h2']);
  });
});

describe('a roundup without its recording', () => {
  it('still shows when its talks begin', async () => {
    const element = await roundupOf({ title: 'A roundup', talks: [{ title: 'A talk', start: '4:00' }] });
    expect(textOf(byRole(element, 'list', { name: 'Talks in this recording' }))).to.equal('4:00 A talk');
  });

  it('still links its archived copy', async () => {
    const archive = 'https://x.example/archive';
    const element = await roundupOf({ title: 'A roundup', video: { archive, title: 'All of it' } });
    expect(byRole(element, 'link', { name: 'Archived copy' }).getAttribute('href')).to.equal(archive);
    expect(textOf(partOf(element, 'foot'))).to.contain('All of it');
  });
});
