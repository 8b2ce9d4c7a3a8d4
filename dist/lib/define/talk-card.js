import './timestamped-video.js';
import { TalkCard } from '../elements/talk-card/talk-card.js';
import { define } from './define.js';
define('talk-card', TalkCard);
