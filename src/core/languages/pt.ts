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
  shop: {
    toBasket: "[adicionar ao|colocar no] [cesto|carrinho]",
    buyNow: "comprar agora",
    basket: "carrinho, cesto de compras, finalizar compra",
    tax: "[c/|s/|com|sem] iva, à vista, sem juros, iva incluído",
    stock: "em stock, esgotado, sem stock, em estoque, entrega em, indisponível, pronta entrega, fora de estoque",
    talk: "menor preço, frete grátis, portes grátis, lista de desejos, publicar anúncio",
    titles: "loja [online|virtual], comprar, anúncios, usados",
    service: "meus pedidos, formas de pagamento, trocas e devoluções",
    ownPages: "entrar, criar conta, minha conta, contato, contactos, fale conosco, quem somos",
    currency: "R$",
  },
  procurement: {
    terms: `licita[ção|ções], preço base, portal base, ajuste direto, consulta prévia, contrato público, pregão eletrônico, caderno de encargos, contratação
      pública, entidade adjudicante, anúncio de procedimento, ata de registro de preços, edital de licitação, aviso de licitação, valor estimado`,
    heads: "pregão",
    pages: "pregões, licitações",
    deadlines: "abertura das propostas, data de abertura, prazo [de entrega|para]",
    lists: "licitações",
  },
  labels: {
    maker: "produtor, nome do fabricante, nome da marca",
    supplier: `fornecedor, vendido e entregue por, entidade adjudicatária, empresa vencedora, licitante vencedor, vencedor, contratad[o|a], cocontratante,
      proponente`,
    ownName: "nome",
    product: "produto, descrição",
    model: "modelo",
  },
};
