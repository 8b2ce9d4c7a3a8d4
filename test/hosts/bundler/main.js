import 'meetup-roundup/define';
