import 'meetup-roundup/define/meetup-roundup';
import december from './december.json';

document.querySelector('#december').data = december;
