import type { Language } from "./language.ts";

export const pt: Language = {
  code: "pt",
  sentence: {
    accessories:
      "capa*, capinha*, película*, vidro*, carregador*, cabo*, suporte*, acessório*, pulseira*, bracelete*, peça*, bateria*, bolsa*, escova*, aplicativo*, filtro*",
    for: "para",
    cases: "capa*, capinha*, película*, vidro* temperado*, bateria para",
    worksWith: "compatíve*, [adequad|indicad|própri]* para, [testad|integração]* … com, funciona* com",
    worksWithIt: "compatíve*",
    except:
      "exceto, excluindo, sem, à exceção, com exceção, ao contrário, em vez, diferente*, melhor* que, mais barat* … que, compara[ção|do] com, substitu*",
    excludes: "não … [aceit|admit|permit|utiliz|usa]*, proibid*, nenhum*",
    isExcluded: "não … [aceit|admit|permit]*, proibid*, excluíd*",
    former: "ex [diretor|funcionário|presidente]*, antig*, antes conhecido como, anteriormente, antigamente",
    follow:
      "siga* … [no|em], encontre* … [no|em], entrar com, pague com, contacte* … [via|no], fale conosco pelo, partilh* no",
    credits: "crédito*",
    givenNames: "João, Pedro, Ana, Paulo",
    pseudo: "sem [fio|fios|iva|juros|contrato], para [casa|crianças]",
    ends: "mas, porém",
    joiners: "e, ou, nem",
    links: "marca*, fabricante*, da, do, das, dos, de, a, o, as, os, equipamento*, produto*, gravador*",
  },
};
