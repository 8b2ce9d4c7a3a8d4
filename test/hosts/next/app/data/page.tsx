import { Roundup } from '../../components/roundup';
import { december } from '../../december';

export default function Page() {
  return (
    <Roundup data={december}>
      <a href="https://youtu.be/_adkJbf1bRU">Watch the December meetup</a>
    </Roundup>
  );
}
