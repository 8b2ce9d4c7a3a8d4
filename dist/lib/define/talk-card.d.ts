import './timestamped-video.js';
import { TalkCard } from '../elements/talk-card/talk-card.js';
declare global {
    interface HTMLElementTagNameMap {
        'talk-card': TalkCard;
    }
}
