import { Roundup } from '../components/roundup';

export default function Page() {
  return (
    <Roundup src="/roundups/2018-12.json">
      <a href="https://youtu.be/_adkJbf1bRU">Watch the December meetup</a>
    </Roundup>
  );
}
