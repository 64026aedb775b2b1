import type { PeopleLexicon } from "../../text/people.ts";

export const people: PeopleLexicon = { roles: [], pronouns: [], titles: [], sides: {} };
