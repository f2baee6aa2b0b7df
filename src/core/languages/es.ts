import type { Language } from "./language.ts";

export const es: Language = {
  code: "es",
  sentence: {
    accessories: `funda*, carcasa*, cristal*, vidrio*, protector*, cargador*, adaptador*, soporte*, accesorio*, correa*, batería*, repuesto*,
      recambio*, hélice*, cartucho*, mochila*, fuente*, caja*, pantalla*, alfombrilla*, pastilla*, bolsa*, ventilador*, teclado*, antena*, lámina*,
      neumático*, trípode*, cepillo*, tóner, auricular*, mando*, junta*, memoria*, cable*, aplicaci*, controlador*, película*, estuche*, lente*,
      filtro*, toner*, tambor*, cinta*, rodillo*, rueda*, pegatina*, vinilo*, clip*, base*, dock*, brazo*, mopa*, depósito*, paño*, lámpara*,
      tornillo*, kit, kits, módulo*, pasarela*, integración*, app, tarjeta*, tapa*, bandeja*, tinta*, pulsera*, lápiz, puntas, almohadilla*, placa*,
      motor*, estación*, inyector*, alfombra*, limpiaparabrisas, cargad*, microfibra, gamuza, mini trípode, escobilla*, bloqueo, conector*, botón*,
      carcaza*, mica*, forro*, case*, repuest*`,
    for: "para, p/, p.",
    cases: `funda*, carcasa*, cristal* templado*, protector* de pantalla, correa de repuesto, cambio de [pantalla|batería], reparación de pantalla`,
    worksWith: `[apto|apta|válid*|adapt*|diseñad*|program*|certific*|homolog*|indicad*] … [para|a], [funciona|integra|probad|conecta]* … con, sirve*
      para, [sustituto*|reemplazo|recambio] [de|para], equivalente a, encaje para, comunica* con, se acopla a, [funciona|sirve|vale|va] …
      [con|para|en], [lee|controla|gestiona|carga|soporta|admite|maneja] …
      [cámara|inversor|televis|tv|teléfono|móvil|grabador|dispositivo|impresora|batería|dron]*, se
      [acopla|adapta|conecta|integra|vincula|monta|fija|engancha|instala] … [a|en|con], [encaja|encajan|ajusta|acopla|monta] … [en|con|a|para],
      compatib* c[on|/], alternativo a, equivalente [a|al], reemplazo [de|para], tipo original para, homolog* para`,
    fits: "sin, nada de",
    except: `excepto, salvo, excluyendo, a excepción de*, con exclusión de*, distint* [de|a], a diferencia de*, en [lugar|vez|sustitución] de*,
      [mejor|mejores] … que, [más|menos] [barat|liger|pequeñ|rápid|silencios]* que, nada que ver con, similar* a*, parecid* a*, frente a*, comparad*
      con, comparación con, sustituy*, reemplaza*, que no sea*, desmontaje, ning[ún|una], no [es|son] de, igual que, sin [|ningún|ninguna]
      [componente|equipo|producto|dispositivo|hardware|software|tecnología|uso|usar]*, baja de`,
    excludes: `no … [admit|acept|permit|utiliz|ofrec|inclu|conten|proced|suministr|instal|aplica]*, [exclu|prohib]* [|el uso|el suministro|la
      instalación] de, [quedan|están|serán] … [exclui|prohibi]*, ning[ún|una] … [de|proced]*, no [vende|comercializ|distribu]*, ausencia de, no se …
      [comprar|adquir|instal|utiliz|usar]*, ya no [trabajamos|usamos|utilizamos|vendemos|compramos|ofrecemos|tenemos|instalamos] [|con], se
      excluye*, [se prohíbe|queda prohibid|quedan prohibid]* … [uso|suministro|instalación|compra|adquisición|utiliza|usar|equipo|producto]*, no …
      [repara|compra|acepta|vende|trabaja|usa|instala|conecta|conectar|recoge|admiti]*, no …
      [incorpora|contener|proceder|provenir|ser|tener|tiene|lleva|ofrec|monta|sumini]*, [rechaza|descarta|prohíbe]* …
      [equipo|producto|cámara|dispositivo|uso]*, ni [un|una|equipos|productos|cámaras], queda* [exclui|vetad|fuera]*`,
    isExcluded: `no [se |será* |está* |][acept|admit|admis|permit|autoriz]*, prohibid*, excluid*, será* [rechaz|exclui]*, sustituid* por, marca*
      registrad*, [retirad|desinstalad|desmontad]*, [reemplaz|sustitu]* … por, fu[e|eron] … desinstal*, no …
      [acept|admit|permit|autoriz|vend|repar|conect|instal]*, no … [usa|utiliz|soport|compat|válid|elegib|bienvenid|considerad]*, no
      [queremos|tenemos|vendemos|usamos|trabajamos|reparamos], [ha sido|han sido|fue|fueron|será|serán|está|están|queda|quedan] … [vetad|dado de
      baja|dados de baja]*`,
    heads: "[modelos|marcas|fabricantes] [compatib|exclu|no]*",
    former: `migración de[|sde], sustitución de l[o|a]s [actuales|existentes], ex[direct|emple]*, antes [|de|en|conocid* como], pasa[do|mos|r] de,
      trabaj[ó|é|aba]* … [en|para], sustitución de l[o|a]s, fue [director|jefe|empleado|gerente]* de, sustituimos, reemplazamos, abandonamos,
      dejamos [atrás|de usar], desinstalamos, nos deshicimos de, adiós a, [dejamos|hemos dejado|dejé|dejó|dejaron], [nos fuimos|nos pasamos|nos
      cambiamos|migramos|migrado|cambiamos|cambié|cambiado|pasamos] [de|desde], [quitamos|retiramos|hemos quitado|hemos
      retirado|cancelamos|descartamos|hemos cambiado|cambiamos], adiós, [se acabó|basta de|olvídate de], en lugar del`,
    follow: `sígue* … en, sigue* … en, [encuéntra|búsca|visíta|escríbe|contácta]* … [en|por], contáctenos por, compart* … en, estamos … en,
      pag[a|ar|ue|o] con, inici* sesión con, [formas|métodos|medios] de pago, pago con, nuestr[o|a] [canal|cuenta|página] [|de|en],
      [síguenos|siguenos|encuéntranos|encuentranos|escríbenos|escribenos|contáctanos|únete|mira|visítanos|búscanos]* … [en|por|al|vía],
      [compartir|comparte|compártelo] [|en|por|vía|con], escane* [|el código|el qr], [foto|imagen|captura|vídeo|video] …
      [usuario|usuaria|perfil|cuenta] [|de|en], cortesía de, [nuestro|nuestra] [perfil|canal|cuenta|página] [|de|en]`,
    pseudo: `para [el hogar|niño|casa|escuela]*, sin [cable|iva|contrato|permanencia]*, exclu* iva, no solo, no sólo, sustitu* … por, más de,
      sustitución … por`,
    ends: "pero, sino, aunque, porque",
    joiners: "y, e, o, ni, u",
    links: `marca*, fabricante*, de, del, la, las, el, los, a, al, que, un, una, por, equipo*, producto*, dispositivo*, cámara*, en`,
    imitations: "no original*, genéric*",
  },
  measures: "días",
  goods: {
    camera: "cámara, grabador, videovigilancia",
    phone: "móvil, celular, teléfono",
    router: "enrutador",
    switch: "conmutador",
    inverter: "inversor",
    laptop: "portátil",
    vacuum: "aspirador",
    charger: "cargador",
    battery: "batería",
    server: "servidor",
    electric: "eléctrico",
    module: "módulo",
    toner: "cartucho",
    projector: "proyector",
    plug: "enchufe",
    bulb: "bombilla",
    doorbell: "timbre",
    earbuds: "auriculares",
    accounting: "contab",
    face: "rostro",
    company: "empresa, marca, fabricante, chino, china",
  },
  shop: {
    toBasket: "añadir [al carro|al carrito|a la bolsa|a la cesta], agregar al carrito",
    buyNow: "comprar ahora",
    basket: "carrito, [mi|tu] cesta, cesta de la compra, realizar pedido, tramitar pedido, finalizar compra",
    basketAlone: "cesta, carro",
    tax: "[con|sin|más] iva, iva [no|] incluido, iva incl., impuestos incluidos",
    stock:
      "agotado, en stock, sin stock, envío en, en existencias, fuera de stock, hay existencias, [últimas|pocas] unidades",
    talk: "envío gratis, gastos de envío, lista de deseos, precio anterior, añadir a favoritos, precio de menor a mayor",
    titles: "tienda online, comprar, en venta",
    service:
      "envíos y devoluciones, mis pedidos, estado del pedido, seguimiento de pedido, formas de pago, devoluciones, precio a consultar",
    ownPages: `iniciar sesión, acceder, registro, registrarse, crear [una|] cuenta, mi cuenta, recuperar contraseña, contacto, contáctenos,
      sobre nosotros, quiénes somos, aviso legal, ayuda`,
    basketCode: "carrito",
    priceCode: "precio",
  },
  procurement: {
    terms: `licitaci[ón|ones], contrato* menor*, contratos adjudicados, contratación pública, contrataciones públicas, perfil del contratante,
      órgano [de contratación|contratante], plataforma de contratación, objeto del contrato, compras públicas, concurso público,
      importe de licitación, pliego de condiciones, criterios de adjudicación, anuncio de adjudicación, expediente de contratación,
      mesa de contratación`,
    heads: "pliego*, expediente, adjudicación, convocatoria, orden de compra",
    pages: "licitaciones, perfil del contratante",
    deadlines: "fecha [límite|de cierre|fin de presentación], plazo de [presentación|recepción]",
    contracts: "contratos menores, adjudicaci*",
    lists: "licitaciones",
  },
  labels: {
    maker: "fabricante, nombre del fabricante, fabricado por, marca, nombre de marca",
    supplier: `proveedor, nombre del proveedor, vendedor, vendido por, suministrador, distribuidor, importador, adjudicatario, empresa adjudicataria,
      contratista, licitador, proveedor adjudicado, ganador`,
    ownName: "denominación oficial, nombre",
    product: "producto, denominación, descripción, artículo",
    model: "modelo, referencia, tipo, código",
  },
};
