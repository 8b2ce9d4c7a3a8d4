import { parseVideoUrl, type VideoSource } from '../model/video-source.js';
import type { Block, TextLink } from './block.js';
import { isGlue, type Lexicon } from './language.js';

const slidesHosts =
  /\/\/(?:[\w-]+\.)*(?:slideshare\.net|speakerdeck\.com|slides\.com|noti\.st|slideslive\.com|docs\.google\.com\/presentation|drive\.google\.com|pitch\.com|canva\.com|prezi\.com|gitpitch\.com)\b|\.(?:pptx?|odp|key)(?:$|[?#])|\/slides?\b/i;
const eventHosts =
  /\/\/(?:[\w-]+\.)*(?:meetup\.com|eventbrite\.[a-z.]+|lu\.ma|luma\.com|ti\.to|tito\.io|guild\.host|connpass\.com|xing\.com\/events|bevy\.com|pretix\.eu|mobilizon\.[a-z]+|gancio\.[a-z]+|community\.cncf\.io)\b/i;
const videoHosts =
  /\/\/(?:[\w-]+\.)*(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|twitch\.tv|dailymotion\.com|media\.ccc\.de|infoq\.com|skillsmatter\.com\/skillscasts|peertube\.[\w.]+|crowdcast\.io|livestream\.com|ustream\.tv|facebook\.com\/[^?]*\/videos|wistia\.com)\b|\.(?:mp4|webm|m4v|ogv|m3u8)(?:$|[?#])/i;

/** An address as that of a recording; one without its scheme, as embeds write it, is made whole. */
const sourceAt = (url: string): VideoSource => parseVideoUrl(url.startsWith('//') ? `https:${url}` : url);

/** Which recording an address belongs to: the same for every link into it. */
export const recordingKey = (url: string): string => (mayLeadInto(url) ? sourceAt(url).key : `page:${url}`);

const mayLeadInto = (url: string): boolean => /[?#]/.test(url) || videoHosts.test(url);

/** The recording that a link leads to, by the key that `recordingKey` gives. */
export const recordingOf = (link: TextLink): string =>
  mayLeadInto(link.url) ? sourceOf(link).key : `page:${link.url}`;

/** Where a link leads, as an address of a recording. */
export const sourceOf = (link: TextLink): VideoSource => (link.source ??= sourceAt(link.url));

/** Whether an address may name a moment: most don't, and need not be taken apart. */
export const namesMoment = (url: string): boolean => /[?&#](?:t|start|time_continue)=/.test(url);

export const isPlayable = (url: string): boolean => videoHosts.test(url) && sourceAt(url).provider !== 'page';
/** The same of a link, which remembers it. */
export const leadsToPlayable = (link: TextLink): boolean =>
  videoHosts.test(link.url) && sourceOf(link).provider !== 'page';
export const isVideo = (url: string): boolean => videoHosts.test(url);
export const isSlides = (url: string): boolean => slidesHosts.test(url);
export const isEvent = (url: string): boolean => eventHosts.test(url);

export const linkText = ({ text }: Block, { from, to }: TextLink): string =>
  text.slice(from, to).replace(/\s+/g, ' ').trim();

/** Whether the words of a link name nothing by themselves: `here`, `his slides`, `27:31`, its own address. */
export function isBare(lexicon: Lexicon, text: string): boolean {
  if (/^(?:https?:|www\.)/.test(text)) return true;
  if (text.length >= 60) return false;
  const words = text.replace(/\d+(?:[hms](?!\p{L}))?|:/gu, '');
  return isGlue(lexicon, words) || isGlue(lexicon, words.replace(lexicon.pattern('{slides}', 'giu'), ' '));
}
