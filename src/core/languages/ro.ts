import type { Language } from "./language.ts";

export const ro: Language = {
  code: "ro",
  sentence: {
    accessories:
      "hus[ă|a|e]*, carcas*, sticl*, folie*, încărcăt*, cablu*, suport*, accesor*, curea*, pies*, baterie*, perie*, perii, aplicați*, filtru*, adaptor*",
    for: "pentru",
    cases: "hus[ă|a|e]*, carcas*, folie [de protecție|sticlă]",
    worksWith: "compatibil* cu, [potrivit|destinat]* pentru, [testat|integrare]* cu, alternativă la",
    except:
      "cu excepția, exceptând, fără, spre deosebire de, în loc de, comparație cu, mai bun* decât, mai ieftin* decât, față de, înlocui*, mai puțin",
    excludes: "nu se [accept|admit|permit]*, interzis*, nu … [conțin|utiliz]*",
    isExcluded: "nu se accept*, nu … [accept|permis|admis]*, interzis*, exclus, excluse",
    former: "fost*, anterior [|cunoscut ca]",
    follow:
      "urm[ă|a]r* … pe, distribuie [|… pe], găsești … pe, conectare cu, plăt* cu, contactați* … prin, ne găsești pe",
    credits: "sursa, sursă",
    pseudo: "fără [contract|abonament|tva], pentru [casă|copii]",
    ends: "dar, însă",
    joiners: "și, sau, nici",
    links: "marca, marc*, producător*, de, la, din, care, al, a, echipament*, produs*",
  },
};
