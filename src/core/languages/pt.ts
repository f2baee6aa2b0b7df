import type { Language } from "./language.ts";

export const pt: Language = {
  code: "pt",
  goods: {
    camera: "câmara, câmera",
  },
  sentence: {
    accessories: `capa*, capinha*, película*, vidro*, carregador*, cabo*, suporte*, acessório*, pulseira*, bracelete*, peça*, bateria*, bolsa*,
      escova*, aplicativo*, filtro*, fonte*, controle*, cartucho*`,
    for: "para, p/",
    cases: `capa*, capinha*, película*, vidro* temperado*, bateria para, [troca|conserto] de [tela|bateria|ecrã|visor|display]`,
    worksWith: "compatíve*, [adequad|indicad|própri]* para, [testad|integração]* … com, funciona* com",
    worksWithIt: "compatíve*",
    fits: "sem, nada de",
    except: `exceto, excluindo, à exceção, com exceção, ao contrário, em vez, diferente*, melhor* que, mais barat* … que, compara[ção|do] com,
      substitu*, sem [|qualquer|quaisquer] [componente|equipamento|produto|dispositivo|hardware|software|tecnologia|uso|utiliza]*, nada a ver com,
      substituição d[e|os|as], desmontagem`,
    excludes: `não … [aceit|admit|permit|utiliz|usa|contempl|inclu]*, proibid*, nenhum*, [ficam|são|serão] … excluíd*, não
      [vend|comercializ|trabalh]*, ausência de, vedad[o|a|os|as], não … [adquir|fornec|propor|instal|ofere]*, já não
      [usamos|utilizamos|vendemos|trabalhamos|compramos|temos] [|com]`,
    isExcluded: `não … [aceit|admit|permit]*, proibid*, excluíd*, vedad[o|a|os|as], não … [utiliz|usad|fornec|ofere]*, [foi|foram] …
      [desinstalad|descartad]*`,
    former: `antig*, antes conhecido como, anteriormente, [migrou|migrámos|migramos|mudámos|mudamos] d[e|o|a], trabalh[ou|ava]* … [na|no|em|para],
      ex [diretor|gerente|funcionári|engenheir]* d[a|e|o], deixámos de [usar|vender], deixamos de [usar|vender], adeus [a|à], substituímos,
      trocámos, trocamos, abandonámos, abandonamos, desinstalámos, desinstalamos`,
    follow: `siga* … [no|em], entrar com, pague com, fale conosco pelo, [formas|métodos|meios] de pagamento, pagamento [com|via|por], noss[o|a]
      [canal|conta|perfil|página] [|no|na|do|de]`,
    pseudo: "sem [fio|fios|iva|juros|contrato], para [casa|crianças], substitui* … por",
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
    terms: `licita[ção|ções], preço base, portal base, ajuste direto, consulta prévia, contrato público, pregão eletrônico, caderno de encargos,
      contratação pública, entidade adjudicante, anúncio de procedimento, ata de registro de preços, edital de licitação, aviso de licitação,
      valor estimado`,
    heads: "pregão",
    pages: "pregões, licitações",
    deadlines: "abertura das propostas, data de abertura, prazo [de entrega|para]",
    lists: "licitações",
  },
  labels: {
    maker: "produtor, nome do fabricante, nome da marca",
    supplier: `fornecedor, vendido e entregue por, entidade adjudicatária, empresa vencedora, licitante vencedor, vencedor, contratad[o|a],
      cocontratante, proponente`,
    ownName: "nome",
    product: "produto, descrição",
    model: "modelo",
  },
};
