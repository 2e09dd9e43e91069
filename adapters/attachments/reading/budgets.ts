/**
 * How much of anything a file may ask of the cleaner, however small it is itself: held against what the file says
 * of itself before that is believed, and counted on while it is read. Why each is as it is: docs/design/attachments.md.
 */
export const budgets = {
  jpeg: {
    /** Passes over a picture. Cameras make one, or about ten from coarse to fine. */
    scans: 40,
    /** Blocks of 64 samples that all passes go over, together: about ten passes over the largest picture. */
    blocksPassed: 12_000_000,
    /** Tables, frames, scans: whatever the picture is made of. A camera has twenty. */
    segments: 1_000,
  },
  png: {
    /** Chunks of a file. At their usual size of 8 kB, 10 MB have 1,280. */
    chunks: 20_000,
  },
  pdf: {
    /** Objects by their numbers. */
    objects: 100_000,
    /** Numbers, names, texts, lists that are held until the file is written, with what is read and replaced. */
    values: 300_000,
    /** Most values read, including those that are only looked at. */
    valuesRead: 1_000_000,
    /** As how many values a list or a dictionary counts, beside those in it: it takes as much memory. */
    list: 4,
    /** How deep lists and dictionaries lie in each other. */
    depth: 60,
    /** Bytes of one text or name as it is written. */
    word: 64 * 1024,
    /** Bytes of all object streams together, unpacked. */
    objectStreams: 16 * 1024 * 1024,
    /** Nodes of the tree of pages, twice as many as pages at most. */
    pages: 500,
    /** Streams that a page draws, one after another: together they unpack to no more than one may. */
    streamsOfPage: 1_000,
    /** Samples of a picture, width by height: a page of A4 at 600 dots an inch. */
    pixels: 40_000_000,
    /** Samples in a line, columns by colours. */
    samplesOfLine: 1_000_000,
    /** Bytes of a picture, unpacked: that page in three colours. */
    picture: 128 * 1024 * 1024,
    /** Bytes of any other stream, unpacked: what a page draws, or a font. */
    stream: 32 * 1024 * 1024,
    /** Bytes of all streams together that are written, unpacked. */
    unpacked: 512 * 1024 * 1024,
    /** Bytes that may be written for a file of so many: packed objects are written unpacked. */
    written: (sent: number): number => Math.min(1024 * 1024 + 4 * sent, 20 * 1024 * 1024),
  },
} as const;
