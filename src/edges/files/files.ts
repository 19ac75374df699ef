/**
 * Raw bytes of uploads and what is derived from them, kept by runner so that a runner can be erased whole.
 * Content-addressed: the same bytes of the same runner are kept once.
 */
export type Files = {
  /**
   * Writes a stream to a temporary file of this machine, so that it can be refused before it is stored. Call `discard`
   * afterwards in any case.
   *
   * @throws Failure `request-too-large` past `limitBytes`, `unavailable` when the disk is full.
   */
  readonly hold: (chunks: AsyncIterable<Uint8Array>, limitBytes: number) => Promise<HeldFile>;
  /**
   * Writes a stream durably. When it resolves, the bytes survive a power cut.
   *
   * @throws Failure `request-too-large` past `limitBytes`, `unavailable` when the store is full or unreachable.
   */
  readonly receive: (
    runnerId: string,
    chunks: AsyncIterable<Uint8Array>,
    limitBytes: number,
  ) => Promise<ReceivedFile>;
  /** The same, and the bytes stay on this machine's own disk to be read; call `release` afterwards. */
  readonly receiveToRead: (
    runnerId: string,
    chunks: AsyncIterable<Uint8Array>,
    limitBytes: number,
  ) => Promise<FileAtHand>;
  /**
   * The bytes of a received file, readable any number of times. They are checked while they stream: the last of them
   * come only when all are those that were received, else `stored-file-damaged` is thrown.
   *
   * @throws an error that is no `Failure` when there is no such file: retrying does not help.
   */
  readonly open: (runnerId: string, sha256: string) => Promise<StoredFile>;
  /**
   * The bytes on this machine's own disk, for readers that need random access; call `release` afterwards.
   *
   * @throws Failure `stored-file-damaged` when they are not those that were received.
   */
  readonly materialise: (runnerId: string, sha256: string) => Promise<LocalFile>;
  /** Derived bytes: replaced freely, fetched or made again when lost. */
  readonly writeDerived: (runnerId: string, name: string, bytes: Uint8Array) => Promise<void>;
  /** null when there is none. */
  readonly readDerived: (runnerId: string, name: string) => Promise<Uint8Array | null>;
  readonly removeDerived: (runnerId: string, name: string) => Promise<void>;
  /** Removes the bytes of one received file, where a platform's terms forbid keeping them. */
  readonly removeRaw: (runnerId: string, sha256: string) => Promise<void>;
  /** Removes everything of a runner; returns the number of files. */
  readonly eraseRunner: (runnerId: string) => Promise<number>;
  /** Resolves when the store can be written to. */
  readonly check: () => Promise<void>;
};

export type ReceivedFile = { readonly sha256: string; readonly bytes: number };

/** A received file that is not stored yet. */
export type HeldFile = ReceivedFile & {
  /** Stores it durably for a runner. @throws Failure `unavailable` when the store is full or unreachable. */
  readonly keep: (runnerId: string) => Promise<void>;
  /** Removes the temporary file; does nothing once it was stored. */
  readonly discard: () => Promise<void>;
};

/** A received file that is stored, and lies on this machine's own disk as well. */
export type FileAtHand = ReceivedFile & { readonly path: string; readonly release: () => Promise<void> };

export type StoredFile = {
  readonly bytes: number;
  readonly chunks: () => AsyncIterable<Uint8Array>;
};

export type LocalFile = StoredFile & {
  readonly path: string;
  readonly release: () => Promise<void>;
};
