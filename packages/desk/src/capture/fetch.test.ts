import { createServer, type RequestListener, type Server } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { DeskError } from "../desk-error.ts";
import { type Fetched, fetchAddress, type Network } from "./fetch.ts";
import { LIMITS } from "./limits.ts";

const never = new AbortController().signal;
const limits = { ...LIMITS, fetchBytes: 50_000, fetchMs: 1500 };
const loopback: Network = { allows: (address) => address === "127.0.0.1" };
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new RangeError("no port");
  return `http://127.0.0.1:${address.port}`;
}

async function codeOf(work: Promise<Fetched>): Promise<string> {
  return work.then(
    () => "fetched",
    (error: unknown) => (error instanceof DeskError ? error.code : "other"),
  );
}

/** A resolver that answers from a list, one answer a call. */
function resolver(...answers: readonly string[][]): NonNullable<Network["lookup"]> {
  let call = 0;
  const lookup = (_name: string, _options: unknown, callback: (...results: unknown[]) => void): void => {
    const addresses = answers[Math.min(call++, answers.length - 1)] ?? [];
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
  return Object.assign(lookup, { __promisify__: undefined }) as never;
}

describe("fetchAddress", () => {
  it("hands over bytes, media type and charset", async () => {
    const base = await serve((_request, answer) => {
      answer.setHeader("content-type", "text/html; charset=windows-1251");
      answer.end(Buffer.from([0xc4, 0xe0]));
    });
    const fetched = await fetchAddress(`${base}/a`, limits, never, loopback);
    expect(fetched).toMatchObject({ mediaType: "text/html", charset: "windows-1251", cut: false });
    expect([...fetched.bytes]).toEqual([0xc4, 0xe0]);
  });

  it.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://169.254.169.254/latest/meta-data/",
    "http://10.0.0.1/",
    "https://192.168.0.1/",
    "http://localhost/",
    "http://0/",
    "http://①②⑦.0.0.1/",
  ])("refuses %s", async (address) => {
    expect(await codeOf(fetchAddress(address, limits, never))).toBe("address-refused");
  });

  it.each([
    "file:///etc/passwd",
    "ftp://example.org/",
    "gopher://example.org/",
    "http://",
    "http://user:pw@example.org/",
  ])("does not take %s for an address", async (address) => {
    expect(await codeOf(fetchAddress(address, limits, never))).toBe("address-invalid");
  });

  it("refuses a name that resolves into the machine", async () => {
    const network = { lookup: resolver(["127.0.0.1"]) };
    expect(await codeOf(fetchAddress("http://news.example/", limits, never, network))).toBe("address-refused");
  });

  it("refuses a name of which one address is private", async () => {
    const network = { lookup: resolver(["93.184.215.14", "10.0.0.1"]) };
    expect(await codeOf(fetchAddress("http://news.example/", limits, never, network))).toBe("address-refused");
  });

  it("connects to the address that was judged, so a second answer of the resolver changes nothing", async () => {
    const base = await serve((_request, answer) => answer.end("judged"));
    const port = new URL(base).port;
    const asked: string[] = [];
    const network: Network = {
      lookup: resolver(["127.0.0.1"], ["10.0.0.1"]),
      allows: (address) => asked.push(address) > 0 && address === "127.0.0.1",
    };
    const fetched = await fetchAddress(`http://news.example:${port}/`, limits, never, network);
    expect(Buffer.from(fetched.bytes).toString()).toBe("judged");
    expect(asked).toEqual(["127.0.0.1"]);
  });

  it("judges the target of a redirect", async () => {
    const base = await serve((_request, answer) =>
      answer.writeHead(302, { location: "http://169.254.169.254/" }).end(),
    );
    expect(await codeOf(fetchAddress(base, limits, never, loopback))).toBe("address-refused");
  });

  it("does not leave http(s) by a redirect", async () => {
    const base = await serve((_request, answer) => answer.writeHead(302, { location: "file:///etc/passwd" }).end());
    expect(await codeOf(fetchAddress(base, limits, never, loopback))).toBe("address-invalid");
  });

  it("follows five redirects and no more", async () => {
    const base = await serve((request, answer) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) answer.end("there");
      else answer.writeHead(301, { location: `/${left - 1}` }).end();
    });
    expect(await codeOf(fetchAddress(`${base}/5`, limits, never, loopback))).toBe("fetched");
    expect(await codeOf(fetchAddress(`${base}/6`, limits, never, loopback))).toBe("fetch-failed");
  });

  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ] as const)("unpacks %s, and no more of it than the limit", async (coding, pack) => {
    const base = await serve((_request, answer) => {
      answer.setHeader("content-encoding", coding);
      answer.end(pack(Buffer.alloc(5_000_000, 0x61)));
    });
    const fetched = await fetchAddress(base, limits, never, loopback);
    expect(fetched).toMatchObject({ cut: true });
    expect(fetched.bytes.length).toBe(50_000);
  });

  it("cuts an answer without end", async () => {
    const base = await serve((_request, answer) => {
      const more = (): void => {
        while (!answer.destroyed && answer.write("x".repeat(10_000)));
      };
      answer.on("drain", more);
      more();
    });
    expect(await fetchAddress(base, limits, never, loopback)).toMatchObject({ cut: true });
  });

  it("gives up on an answer that trickles", async () => {
    const base = await serve((_request, answer) => {
      answer.write("a");
    });
    expect(await codeOf(fetchAddress(base, { ...limits, fetchMs: 200 }, never, loopback))).toBe("fetch-failed");
  });

  it("stops when told to", async () => {
    const base = await serve(() => undefined);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    expect(await codeOf(fetchAddress(base, limits, controller.signal, loopback))).toBe("interrupted");
  });

  it.each([
    [404, "text/html", "fetch-failed"],
    [500, "text/html", "fetch-failed"],
    [200, "video/mp4", "format-unsupported"],
    [200, "image/png", "format-unsupported"],
  ])("status %i with %s: %s", async (status, type, code) => {
    const base = await serve((_request, answer) => answer.writeHead(status, { "content-type": type }).end("x"));
    expect(await codeOf(fetchAddress(base, limits, never, loopback))).toBe(code);
  });

  it("says so when packed content is damaged", async () => {
    const base = await serve((_request, answer) =>
      answer.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"),
    );
    expect(await codeOf(fetchAddress(base, limits, never, loopback))).toBe("fetch-failed");
  });
});
