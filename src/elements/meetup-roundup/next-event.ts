import { html, nothing, type TemplateResult } from 'lit';
import { calendarLeaf, formatDateRange } from '../../i18n/format.js';
import type { Messages } from '../../i18n/messages.js';
import { isPast } from '../../model/date.js';
import type { Image, NextEvent } from '../../model/types.js';
import { heading } from '../heading.js';
import { peopleLine, phrase } from '../person.js';
import { richBlock } from '../rich.js';
import { place } from './place.js';

/** What the next event needs beside its facts. */
export interface NextEventOptions {
  /** the clock: only an event that lies ahead invites */
  now: Date;
  words: Messages;
  /** of the words, dates and lists */
  uiLang: string;
  /** of the event's own texts */
  lang: unknown;
  headingLevel: number;
  /** gives `nothing` for a picture that is missing or broken */
  picture: (image: Image | undefined, part: string) => unknown;
}

/** The next event, with its RSVP link while it lies ahead; once behind, what it was and where its page is. */
export function nextEvent(
  event: NextEvent | undefined,
  options: NextEventOptions,
): TemplateResult | typeof nothing {
  if (!event) return nothing;
  const { words, uiLang, lang } = options;
  const past = isPast(event, options.now);
  const title = event.title ?? words.nextEvent;
  return html`<div part="next" class="next" role="group" aria-labelledby="next">
    ${leaf(event.date, uiLang)}
    <div class="about">
      ${heading(options.headingLevel, 'next', past || !event.title ? title : words.next(title), lang)}
      ${past ? html`<p part="past" class="past">${words.past}</p>` : nothing}
      <p class="quiet facts">
        ${event.date ? html`<span>${formatDateRange(event.date, uiLang, { ...event, weekday: true })}</span>` : nothing}
        ${place(event.location, words, lang)}
        ${event.speakers?.length ? html`<span>${phrase(words.speakers, peopleLine(event.speakers, options))}</span>` : nothing}
        ${event.hosts?.length ? html`<span>${phrase(words.hostedBy, peopleLine(event.hosts, options))}</span>` : nothing}
      </p>
      ${richBlock(event.summary, 'next-summary', lang)}
    </div>
    ${event.rsvp ? rsvp(event.rsvp, { past, words, title, ahead: event.date && !past }) : nothing}
  </div>`;
}

function rsvp(
  url: string,
  { past, words, title, ahead }: { past: boolean; words: Messages; title: string; ahead: unknown },
): TemplateResult {
  const label = past ? words.eventPage : words.rsvp;
  const look = past ? 'button' : 'button primary';
  // One that lies ahead keeps room for “add to calendar”, which comes late.
  return html`<p class="actions ${ahead ? 'ahead' : ''}">
    <a part="rsvp" class=${look} href=${url} aria-label=${`${label}: ${title}`}><span>${label}</span></a>
  </p>`;
}

/** A leaf off a calendar: decoration, since the date stands beside it in full. */
function leaf(date: string | undefined, uiLang: string): TemplateResult | typeof nothing {
  const parts = date && calendarLeaf(date, uiLang);
  if (!parts) return nothing;
  return html`<div class="leaf" aria-hidden="true">
    <small>${parts.month}</small>${parts.day ? html`<b>${parts.day}</b>` : nothing}<span>${parts.foot}</span>
  </div>`;
}
