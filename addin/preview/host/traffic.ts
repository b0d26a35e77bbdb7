/** What went between client and host, for tests that count. */
export interface Traffic {
  /** One for each `context.sync()` that had anything to send. */
  readonly requests: number;
  /** Requests by which `Excel.run` releases ranges after its batch. */
  readonly cleanUps: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Events pushed to the client. */
  readonly events: number;
  /** Every member used so far, as `Range.values`, in alphabetical order. */
  readonly members: readonly string[];
}

export interface TrafficCounter {
  readonly traffic: () => Traffic;
  readonly request: (bytes: number) => void;
  readonly cleanUp: (bytes: number) => void;
  readonly response: (bytes: number) => void;
  readonly event: (bytes: number) => void;
  readonly member: (name: string) => void;
  /** Starts again from nothing. */
  readonly reset: () => void;
}

export function createTrafficCounter(): TrafficCounter {
  let [requests, cleanUps, bytesIn, bytesOut, events] = [0, 0, 0, 0, 0];
  const members = new Set<string>();
  return {
    traffic: () => ({
      requests,
      cleanUps,
      bytesIn,
      bytesOut,
      events,
      members: [...members].sort(),
    }),
    request(bytes) {
      requests += 1;
      bytesIn += bytes;
    },
    cleanUp(bytes) {
      cleanUps += 1;
      bytesIn += bytes;
    },
    response(bytes) {
      bytesOut += bytes;
    },
    event(bytes) {
      events += 1;
      bytesOut += bytes;
    },
    member(name) {
      members.add(name);
    },
    reset() {
      [requests, cleanUps, bytesIn, bytesOut, events] = [0, 0, 0, 0, 0];
      members.clear();
    },
  };
}
