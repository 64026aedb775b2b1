import { describe, expect, it } from "vitest";
import { DeskError } from "../desk-error.ts";
import { LIMITS } from "./limits.ts";
import { pdfOf } from "./pdf.fixture.ts";
import { readPdf } from "./pdf.ts";

describe("readPdf", () => {
  it("joins lines, parts paragraphs at gaps and pages at form feeds", async () => {
    const bytes = pdfOf([
      ["The baker said the flour was fin-", "ished and went home.", "", "Nobody asked."],
      ["Next page."],
    ]);
    const { text, remarks } = await readPdf(bytes, LIMITS);
    expect(text).toBe("The baker said the flour was finished and went home.\n\nNobody asked.\n\f\nNext page.");
    expect(remarks).toEqual([]);
  });

  it("reads what the file says about itself", async () => {
    const info = "/Title (Flour) /Author (Kari Eks) /CreationDate (D:20310402101500Z)";
    expect(await readPdf(pdfOf([["x"]], info), LIMITS)).toMatchObject({
      title: "Flour",
      authors: ["Kari Eks"],
      created: { day: "2031-04-02" },
    });
  });

  it("leaves out pages over the limit, with a remark", async () => {
    const { text, remarks } = await readPdf(pdfOf([["one"], ["two"], ["three"]]), { ...LIMITS, pdfPages: 2 });
    expect(text).toBe("one\n\f\ntwo");
    expect(remarks.map((entry) => entry.rule)).toEqual(["capture/pages-left-out"]);
  });

  it.each([
    ["cut", pdfOf([["x"]]).subarray(0, 150)],
    ["garbage", Uint8Array.from(Buffer.from("%PDF-1.7 nothing"))],
  ])("says that a %s file is damaged", async (_name, bytes) => {
    await expect(readPdf(bytes, LIMITS)).rejects.toThrow(DeskError);
  });
});
