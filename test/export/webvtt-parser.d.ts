/** The package has no types; this is what the tests use of it. */
declare module 'webvtt-parser' {
  interface Cue {
    id: string;
    startTime: number;
    endTime: number;
    text: string;
  }
  const webvtt: {
    WebVTTParser: new (entities?: object) => {
      parse(text: string, mode: 'chapters'): { cues: Cue[]; errors: unknown[] };
    };
  };
  export default webvtt;
}
