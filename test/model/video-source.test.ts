import { expect } from '@open-wc/testing';
import { parseVideoUrl, watchUrl } from '../../src/model/video-source.js';

const id = '_adkJbf1bRU';

describe('parseVideoUrl', () => {
  const shapes: [string, number?][] = [
    [`https://youtu.be/${id}`],
    [`https://www.youtu.be/${id}/`],
    [`https://youtu.be/${id}?t=240`, 240],
    [`https://youtu.be/${id}?si=abc&t=4m`, 240],
    [`http://www.youtube.com/watch?v=${id}`],
    [`https://youtube.com/watch?v=${id}&t=511s`, 511],
    [`https://m.youtube.com/watch?app=desktop&v=${id}&t=1h21m35s`, 4895],
    [`https://music.youtube.com/watch?list=x&v=${id}`],
    [`https://www.youtube.com/watch?time_continue=75&v=${id}`, 75],
    [`https://www.youtube.com/watch?v=${id}#t=75`, 75],
    [`https://www.youtube.com/watch?v=${id}#t=1m15s`, 75],
    [`https://www.youtube.com/watch/?v=${id}&list=PLabcdefghijk&index=2`],
    [`https://www.youtube.com/?v=${id}`],
    [`https://www.youtube.com/embed/${id}?start=75&autoplay=1`, 75],
    [`https://www.youtube-nocookie.com/embed/${id}`],
    [`https://www.youtube.com/embed/v=${id}`],
    [`https://www.youtube.com/v/${id}`],
    [`https://www.youtube.com/e/${id}`],
    [`https://www.youtube.com/shorts/${id}?feature=share`],
    [`https://www.youtube.com/live/${id}?si=x&t=511`, 511],
    [`https://WWW.YouTube.com/watch?v=${id}&t=0`, 0],
    [`https://youtu.be/${id}?t=nonsense`],
  ];
  for (const [url, start] of shapes) {
    it(`knows ${url}`, () => {
      const source = parseVideoUrl(url);
      expect(source).to.include({ provider: 'youtube', id, host: 'YouTube', key: `youtube:${id}` });
      expect(source.start).to.equal(start);
      expect(source.url).to.equal(new URL(url).href);
    });
  }

  it('takes ids that begin with -', () => {
    expect(parseVideoUrl('https://youtu.be/-dkJbf1bRU_')).to.include({ id: '-dkJbf1bRU_' });
  });

  const pages: [string, string][] = [
    ['https://skillsmatter.com/skillscasts/12900', 'skillsmatter.com'],
    [`https://notyoutube.com/watch?v=${id}`, 'notyoutube.com'],
    [`https://youtube.com.evil.example/watch?v=${id}`, 'youtube.com.evil.example'],
    [`https://evil.example/youtube.com/embed/${id}`, 'evil.example'],
    [`https://evil.example/?youtu.be/${id}`, 'evil.example'],
    [`https://evil.example#youtu.be/${id}`, 'evil.example'],
    [`https://evilyoutu.be/${id}`, 'evilyoutu.be'],
    [`https://youtuXbe/${id}`, 'youtuxbe'],
    [`https://www.youtube.com:8443/watch?v=${id}`, 'youtube.com:8443'],
    [`https://a.youtube.com/watch?v=${id}`, 'a.youtube.com'],
    ['https://www.youtube.com/playlist?list=PLabcdefghijk', 'youtube.com'],
    ['https://www.youtube.com/embed/videoseries?list=PLabc', 'youtube.com'],
    ['https://www.youtube.com/embed/live_stream?channel=UCabc', 'youtube.com'],
    ['https://www.youtube.com/@CloudNative', 'youtube.com'],
    [`https://www.youtube.com/watch?v=${id}x`, 'youtube.com'],
    [`https://www.youtube.com/watch?v=short`, 'youtube.com'],
    [`https://www.youtube.com/watch?v=${id}%2F..%2F`, 'youtube.com'],
    [`https://www.youtube.com/channel/${id}`, 'youtube.com'],
    [`https://youtu.be/a/${id}`, 'youtu.be'],
  ];
  for (const [url, host] of pages) {
    it(`makes a page of ${url}`, () => {
      expect(parseVideoUrl(url)).to.include({ provider: 'page', host, url: new URL(url).href });
    });
  }

  for (const url of [
    `https://youtube.com@evil.example/watch?v=${id}`,
    'javascript:alert(1)',
    'talk.mp4',
    '',
  ]) {
    it(`gives ${JSON.stringify(url)} no address`, () => {
      const source = parseVideoUrl(url);
      expect(source).to.include({ provider: 'page', url: '' });
      expect(watchUrl(source, 5)).to.equal('');
    });
  }

  it('gives links to the same page the same key, whatever their time', () => {
    const { key } = parseVideoUrl('https://x.example/w/1?a=b');
    for (const link of ['?a=b&t=5', '?t=5&a=b', '?a=b#t=5,9', '?a=b&start=1m#comments']) {
      expect(parseVideoUrl(`https://x.example/w/1${link}`).key, link).to.equal(key);
    }
    for (const other of ['1', '1?a=c', '2?a=b']) {
      expect(parseVideoUrl(`https://x.example/w/${other}`).key, other).not.to.equal(key);
    }
  });

  it('reads the beginning of a range', () => {
    expect(parseVideoUrl('https://x.example/v.mp4#t=75,90').start).to.equal(75);
  });
});

describe('watchUrl', () => {
  const links: [string, number | undefined, string][] = [
    [`https://youtu.be/${id}?si=x`, undefined, `https://www.youtube.com/watch?v=${id}`],
    [`https://youtu.be/${id}?t=5`, undefined, `https://www.youtube.com/watch?v=${id}&t=5s`],
    [`https://youtu.be/${id}?t=5`, 1975.9, `https://www.youtube.com/watch?v=${id}&t=1975s`],
    [`https://youtu.be/${id}?t=5`, 0, `https://www.youtube.com/watch?v=${id}`],
    [`https://youtu.be/${id}`, -1, `https://www.youtube.com/watch?v=${id}`],
    ['https://x.example/v?t=1', 9, 'https://x.example/v?t=1'],
  ];
  for (const [url, seconds, link] of links) {
    it(`links to ${seconds ?? 'the start'} of ${url}`, () => {
      expect(watchUrl(parseVideoUrl(url), seconds)).to.equal(link);
    });
  }
});
