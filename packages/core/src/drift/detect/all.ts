import type { Detector } from "../comparison.ts";
import { bracket } from "./bracket.ts";
import { date } from "./date.ts";
import { hedge } from "./hedge.ts";
import { intensifier } from "./intensifier.ts";
import { modality } from "./modality.ts";
import { name } from "./name.ts";
import { negation } from "./negation.ts";
import { number } from "./number.ts";
import { addition, omission } from "./omission.ts";
import { order } from "./order.ts";
import { person } from "./person.ts";
import { profanity } from "./profanity.ts";
import { question } from "./question.ts";
import { side } from "./side.ts";
import { tense } from "./tense.ts";

/** Every detector that compares the words of two passages, in the order of a report. */
export const detectors: readonly Detector[] = [
  number,
  date,
  name,
  side,
  negation,
  person,
  question,
  modality,
  tense,
  hedge,
  intensifier,
  omission,
  addition,
  order,
  bracket,
  profanity,
];
