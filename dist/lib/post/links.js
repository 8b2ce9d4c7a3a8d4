import { parseVideoUrl } from '../model/video-source.js';
import { isGlue } from './language.js';
import { absolute } from './times.js';
const slidesHosts = /\/\/(?:[\w-]+\.)*(?:slideshare\.net|speakerdeck\.com|slides\.com|noti\.st|slideslive\.com|docs\.google\.com\/presentation|drive\.google\.com|pitch\.com|canva\.com|prezi\.com|gitpitch\.com)\b|\.(?:pptx?|odp|key)(?:$|[?#])|\/slides?\b/i;
const eventHosts = /\/\/(?:[\w-]+\.)*(?:meetup\.com|eventbrite\.[a-z.]+|lu\.ma|luma\.com|ti\.to|tito\.io|guild\.host|connpass\.com|xing\.com\/events|bevy\.com|pretix\.eu|mobilizon\.[a-z]+|gancio\.[a-z]+|community\.cncf\.io)\b/i;
const videoHosts = /\/\/(?:[\w-]+\.)*(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|twitch\.tv|dailymotion\.com|media\.ccc\.de|infoq\.com|skillsmatter\.com\/skillscasts|peertube\.[\w.]+|crowdcast\.io|livestream\.com|ustream\.tv|facebook\.com\/[^?]*\/videos|wistia\.com)\b|\.(?:mp4|webm|m4v|ogv|m3u8)(?:$|[?#])/i;
/** Which recording an address belongs to: the same for every link into it. */
export const recordingKey = (url) => /[?#]/.test(url) || videoHosts.test(url) ? parseVideoUrl(absolute(url)).key : `page:${url}`;
export const isPlayable = (url) => videoHosts.test(url) && parseVideoUrl(absolute(url)).provider !== 'page';
export const isVideo = (url) => videoHosts.test(url);
export const isSlides = (url) => slidesHosts.test(url);
export const isEvent = (url) => eventHosts.test(url);
export const linkText = ({ text }, { from, to }) => text.slice(from, to).replace(/\s+/g, ' ').trim();
/** Whether the words of a link name nothing by themselves: `here`, `his slides`, `27:31`, its own address. */
export const isBare = (lexicon, text) => /^(?:https?:|www\.)/.test(text) || (text.length < 60 && isGlue(lexicon, text.replace(/[\d:]+/g, '')));
