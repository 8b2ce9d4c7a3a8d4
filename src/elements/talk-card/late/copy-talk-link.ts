import { watchingWords, type WatchingWords } from '../../../i18n/messages.js';
import { linkToTalk } from '../../../model/page-link.js';
import { copyLink } from '../../copy-link.js';

/** Copies a link of this page to a talk, and says so in the talk's card. */
export function copyTalkLink(card: HTMLElement & { words: Partial<WatchingWords> }, id: string): void {
  copyLink(card, linkToTalk(location.href, id), { ...watchingWords, ...card.words });
}
