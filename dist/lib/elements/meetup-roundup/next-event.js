import { html, nothing } from 'lit';
import { calendarLeaf, formatDateRange } from '../../i18n/format.js';
import { isPast } from '../../model/date.js';
import { heading } from '../heading.js';
import { peopleLine, phrase } from '../person.js';
import { richBlock } from '../rich.js';
import { place } from './place.js';
/** The next event, with its RSVP link while it lies ahead; once behind, what it was and where its page is. */
export function nextEvent(event, options) {
    if (!event)
        return nothing;
    const { words, uiLang, lang } = options;
    const past = isPast(event, options.now);
    const title = event.title ?? words.nextEvent;
    return html `<div part="next" class="next" role="group" aria-labelledby="next">
    ${leaf(event.date, uiLang)}
    <div class="about">
      ${heading(options.headingLevel, 'next', past || !event.title ? title : words.next(title), lang)}
      ${past ? html `<p part="past" class="past">${words.past}</p>` : nothing}
      <p class="quiet facts">
        ${event.date ? html `<span>${formatDateRange(event.date, uiLang, { ...event, weekday: true })}</span>` : nothing}
        ${place(event.location, words, lang)}
        ${event.speakers?.length ? html `<span>${phrase(words.speakers, peopleLine(event.speakers, options))}</span>` : nothing}
        ${event.hosts?.length ? html `<span>${phrase(words.hostedBy, peopleLine(event.hosts, options))}</span>` : nothing}
      </p>
      ${richBlock(event.summary, 'next-summary', lang)}
    </div>
    ${event.rsvp ? rsvp(event.rsvp, { past, words, title, ahead: event.date && !past }) : nothing}
  </div>`;
}
function rsvp(url, { past, words, title, ahead }) {
    const label = past ? words.eventPage : words.rsvp;
    const look = past ? 'button' : 'button primary';
    // One that lies ahead keeps room for “add to calendar”, which comes late.
    return html `<p class="actions ${ahead ? 'ahead' : ''}">
    <a part="rsvp" class=${look} href=${url} aria-label=${`${label}: ${title}`}><span>${label}</span></a>
  </p>`;
}
/** A leaf off a calendar: decoration, since the date stands beside it in full. */
function leaf(date, uiLang) {
    const parts = date && calendarLeaf(date, uiLang);
    if (!parts)
        return nothing;
    return html `<div class="leaf" aria-hidden="true">
    <small>${parts.month}</small>${parts.day ? html `<b>${parts.day}</b>` : nothing}<span>${parts.foot}</span>
  </div>`;
}
