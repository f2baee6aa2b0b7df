import type { Site } from "../site.ts";
import { alza } from "./alza.ts";
import { amazon } from "./amazon.ts";
import { austender } from "./austender.ts";
import { bestbuy } from "./bestbuy.ts";
import { canadabuys } from "./canadabuys.ts";
import { cdw } from "./cdw.ts";
import { contractsfinder } from "./contractsfinder.ts";
import { crz } from "./crz.ts";
import { czc } from "./czc.ts";
import { datart } from "./datart.ts";
import { ebay } from "./ebay.ts";
import { ezak } from "./ezak.ts";
import { findTender } from "./find-tender.ts";
import { geizhals } from "./geizhals.ts";
import { gets } from "./gets.ts";
import { gsaAdvantage } from "./gsa-advantage.ts";
import { hlidacstatu } from "./hlidacstatu.ts";
import { josephine } from "./josephine.ts";
import { mediamarkt } from "./mediamarkt.ts";
import { nen } from "./nen.ts";
import { newegg } from "./newegg.ts";
import { sam } from "./sam.ts";
import { smlouvyGov } from "./smlouvy-gov.ts";
import { ted } from "./ted.ts";
import { tenderarena } from "./tenderarena.ts";
import { usaspending } from "./usaspending.ts";
import { uvo } from "./uvo.ts";
import { vvz } from "./vvz.ts";
import { zakazkyGov } from "./zakazky-gov.ts";

/** Sites whose addresses or markup are known. Each says where from, and of what year; a site that is not here is read by its words. */
export const SITES: readonly Site[] = [
  alza,
  amazon,
  austender,
  bestbuy,
  canadabuys,
  cdw,
  contractsfinder,
  crz,
  czc,
  datart,
  ebay,
  ezak,
  findTender,
  geizhals,
  gets,
  gsaAdvantage,
  hlidacstatu,
  josephine,
  mediamarkt,
  nen,
  newegg,
  sam,
  smlouvyGov,
  ted,
  tenderarena,
  usaspending,
  uvo,
  vvz,
  zakazkyGov,
];

/** The file of a family of sites. */
export const siteOf = (family: string): Site | undefined => SITES.find(({ id }) => id === family);
