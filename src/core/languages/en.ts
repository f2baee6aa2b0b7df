import type { Language } from "./language.ts";

export const en: Language = {
  code: "en",
  sentence: {
    accessories: `case*, cover*, sleeve*, pouch*, skin*, protector*, glass, film*, charger*, cable*, mount*, bracket*, holder*, stand, strap*, band,
      bands, lens, propeller*, remote*, keyboard*, dock*, bag, bags, tripod*, housing, box, boxes, part, parts, accessor[y|ies], kit, kits, brush*,
      mop, mops, driver*, plugin*, manual*, integration*, transceiver*, optics, spare*, replacement*, supply, supplies, screen*, mat, mats, pad,
      pads, plate*, fan, antenna*, ear[phone|piece]*, headset*, tyre*, tire*, stylus*, memory, rope*, chip*, fuse*, seal, seals, light, support,
      optimi[s|z]er*, module*, hub, hubs, rack, rails, drum, ribbon*, wheel*, roller*, tank, lamp, clip*, grip*, sticker*, decal*, tips, cushion*,
      props, wallet*, bumper*, shell, lanyard*, faceplate*, injector*, dongle*, ink, cleaner*, hose*, tray*, caddy, screws, hinge*, digiti[s|z]er*,
      gasket*, wiper*, towbar*, lock, relay*, gateway*, controller*, widget*, blueprint*, template*`,
    for: "for, to fit, f/, for use with, for use in",
    cases: `[phone|silicone|flip|leather|back|clear] [case|cover]*, screen protector*, tempered glass, replacement [battery|filter]*,
      [screen|battery|display|lcd] [replacement|repair]*`,
    casesBehind: "[|flip |silicone |leather |phone |clear ][case|cover|strap|skin]*, screen protector*, tempered glass",
    imitations: "third party",
    heads: `[compatible|supported|excluded|banned] [device|brand|camera|model|phone|vendor|maker|manufacturer|supplier]*, [previously|formerly|until
      now] [used|in use|installed]`,
    worksWith: `[work|works|working|pair|pairs|paired|integrat*|used|usable|interoperable|tested] … with, [connects|connected|linked|added] … to,
      supports … on, [suitable|designed|made|intended|approved|certified|coded|replacement|substitute|oem] for, fits, [fit|fits] [for|most|all],
      [equivalent|successor] to, replacement of, how to connect, to suit, works w, [snaps|clips|screws|mounts|attaches|bolts|slides|plugs]
      [on|onto|to|into], interchangeable with, [plays|talks] … [with|to], charges [any|all|everything], [supports|reads|polls|controls|monitors] …
      [camera|recorder|device|phone|inverter|printer|router|vacuum|drone|lock|batter]*, [suits|suited], compat [with|w], drop in [for|replacement],
      [use|compatible|works] w/, third party [recorder|camera|device|inverter|phone]* incl*`,
    fits: "without, not, shall not be, must not be",
    except: `except*, other … than, rather than, apart from, not [for|from|made by], nothing … [from|by], unlike, [instead|in place|in lieu|free]
      of, as opposed to, in contrast to, but not, [compared|similar|comparable] … [to|with], outperform*,
      [better|brighter|cheaper|larger|lighter|quieter|smaller|faster|longer|lower|stronger|sharper] … than, replac[e|es|ing],
      [removal|dismantling|decommissioning|disposal] of, neither, without [|any]
      [component|device|product|equipment|hardware|software|technolog|part|using|use of|involv]*,
      [swapped|traded|ditched|scrapped|dumped|retired|replaced] [|out |in ][|our |my |the |their |an |all ]old, swap out, swapped out, swapping out,
      nothing to do with, rip and replace, [swapped|ditched|scrapped|dumped|retired] [|out] [|our|my|the|their|an|all] old`,
    excludes: `not … [accept|contain|include|be from|be made|be manufactur|be remanufactur|manufactur|made|be used|use|come|originate]*, not …
      [install|offer|supply|provide|sell|admit|allow]*, cannot … [accept|offer|use]*, no
      [part|component|product|equipment|device|camera|recorder|technology|items]*, none of … [from|by], exclud[es|ing], [excluded|prohibited]
      [are|is], exclusion of, not to [use|supply|install|offer], not [apply|applicable] to, no longer [sell|stock|carry|offer|supply|support|use]*,
      not … [spent|procured|purchased] on, not … [procure|purchase|acquire]*, don't … [accept|sell|stock|offer]*, won't …
      [accept|sell|stock|offer]*, [prohibited|forbidden] … [use|buy|install|offer|supply|sell|purchase|procure|deploy|using|supplying|installing],
      no [part|component|product|equipment|device] … [is|are|may be|originates], [do|does|did|will] not …
      [connect|deploy|service|repair|stock|carry|need|employ|specify|quote|support]*, [must|may|shall|can] not …
      [connect|deploy|specify|quote|supply|contain]*, no longer [use|run|buy|work|deploy|rely|has|have]*, refus* … [accept|buy|install|use|stock]*,
      none of … [is|are|contain|come]*, [other|anything] … but`,
    isExcluded: `not … [accepted|acceptable|allowed|permitted|eligible|considered|admitted|evaluated], [un|in]acceptable, excluded, forbidden,
      prohibited, be [rejected|disqualified|disregarded], replaced [by|with], [are|is] … trademark*, no longer [sold|stocked|used|accepted],
      [been|was|were] [dismantled|decommissioned|scrapped|retired], [was|were] [disqualified|not selected], uninstalled, [been|was|were|got] [ripped
      out|thrown out|phased out|ditched], [must|may|shall] not be …
      [used|offered|supplied|installed|accepted|purchased|procured|bought|proposed|deployed], [must|may|shall|can] not be …
      [connected|plugged|brought|taken|specified|quoted|fitted|included|supported|serviced|imported|considered], [can|could] not be …
      [accepted|connected|serviced], [are|is] not [accepted|stocked|permitted|welcome|serviced|eligible], [has|have|had] been [withdrawn|phased
      out|taken out|ripped out], will be [phased out|withdrawn], [out|gone] since, is gone`,
    former: `[migrat*|switch*|moving|upgrad*] [|away] from, former[|ly] [|head|chief|boss|director|manager|employee|engineer|known as] [|of|at],
      years at, previously [|led|at], [founder|veteran] of, no, originally by, spun off from, trade in your, previously … [at|with], formerly … at,
      worked … [at|for], worked as, until now, previous* supplier, ditched, dumped, since dropping, [came|come|moved|switched|got|weaned] [off|away
      from], [got|get|getting] rid of, [said|say|saying] goodbye to, [phased|phasing|phase] out our, [stopped|quit] [using|buying|selling|stocking],
      uninstalled, binned, cut ties with, parted [|ways] with, no more, moving off, moved off, migrated off, gave up on, [done|finished] with,
      without [any|the] antivirus`,
    follow: `[follow|find|join|like|share|watch|chat|contact|reach|visit|message|us] … [on|via], [sign|log|login|continue] … with, add our,
      [pay|payment*|paid|checkout] … [with|by|via], we accept, share [|to], follow us, courtesy of, sent from [my|a|], [shot|filmed] [on|with],
      [payment|accepted payment] [method|option]*, payments accepted, accepted payments, our … [channel|group|account|page] on, scan [|the|our],
      [reach|find|ping|add|text] … on, [watch|see] … on, shared [|via|on|from], [photo|image|picture|video|screenshot|still|pic]
      [from|via|courtesy|credit|by] … user, [photo|image|picture|video|screenshot|clip|still|pic] [|credit|source|via|from|taken from]`,
    account: "username",
    places: "hotel*",
    pseudo: `not only, [hotel|hospital|road|street|airport|stadium] [tv|traffic|camera|solution|controller|network|system]*, must not be exposed,
      without [contract|subscription], [vat|tax|delivery|battery|batteries] excluded, excluding [vat|tax], exclud[ed|es] vat, for example,
      replac[e|es|ing] … [with|by], not [prohibited|excluded|forbidden], for [home|kids|outdoor|indoor|wall|school], [nothing|none|nobody]
      [other|else] than, not … [refurbished|used ones|second hand|counterfeit|fake], don't … [refurbished|second hand|counterfeit|fake], not
      [prohibited|forbidden] … [us|buy|install|offer|supply|sell|purchas|procur|deploy]*`,
    ends: "but, however, while, although, because",
    joiners: "and, or, nor",
    links:
      "brand*, make*, manufacturer*, vendor*, of, from, by, the, that, which, a, an, any, our, their, equipment, product*, device*",
  },
  measures: "days, day, weeks, week, minutes, minute",
  goods: {
    phone: "phone",
    vacuum: "vacuum",
    charger: "charger, recharge",
    plug: "plug",
    bulb: "bulb",
    doorbell: "doorbell",
    earbuds: "earbuds",
    battery: "battery, batteries",
    camera: "surveillance",
    operator: "carrier",
    company: `company, companies, maker, brand, share, stake, stock, startup, firm, ban, banned, manufactur, vendor, subsidiar, shipments, CEO, IPO,
      founder, chairman, sanction, inc, ltd, corp, technologies, holding, announced, launched, unveil, blacklist, entity list, spokes, licensed,
      Chinese`,
  },
  goodsFor: "for, with",
  classes: {
    "ip-camera": {
      words: `[ip|security|surveillance|network|cctv|ptz|dome|bullet|indoor|outdoor|baby monitor] [camera|cameras], cctv, video surveillance,
        [network|digital] video recorder, video management system, security recorder, [video|smart] doorbell, video intercom, door station`,
      not: `[digital|mirrorless|action|film|rear view|trail] camera, dslr, webcam cover, camera [lens|bag], dash cam, dashcam, [voice|tape] recorder,
        set-top box, cable dvr, door chime, doorbell button, wired chime`,
    },
    inverter: {
      words: "[solar|pv|photovoltaic|hybrid|string|grid-tied|grid-tie] inverter, microinverter, power optimizer",
      not: "[car|frequency] inverter, inverter [air conditioner|welder|board|generator|microwave], variable frequency drive",
    },
    battery: {
      words: "battery energy storage, bess, energy storage system, [home|solar] battery",
      not: "power bank, [aa|car|laptop|phone|ups] battery, storage box",
    },
    "smart-meter": {
      words: "smart [meter|meters|metering], [electricity|energy] meter, advanced metering infrastructure",
      not: "[light|parking|moisture] meter, multimeter, plug-in power meter",
    },
    router: {
      words: `router, routers, mesh [wi-fi|system], residential gateway, mobile hotspot, mifi, 5g [gateway|cpe], [usb|cellular|lte] modem,
        cellular module`,
      not: "[wood|trim|plunge|cnc] router, router [bit|table|lift], dial-up modem, [api|payment] gateway",
    },
    "network-equipment": {
      words:
        "access [point|points], range extender, wi-fi extender, wlan controller, [network|ethernet|poe|managed|unmanaged|gigabit|l3] switch",
      not: "access panel, access point of contact, [nintendo|light|kvm|mechanical|limit|pressure|toggle|dimmer] switch, switch game",
    },
    "mobile-network": {
      words:
        "5g [base station|core], radio access network, small cell, gnodeb, enodeb, gpon, dwdm, optical transport, microwave link",
      not: "5g [smartphone|phone|sim|tariff|plan], 5 ghz",
    },
    drone: {
      words: `drone, drones, quadcopter, suas, unmanned aircraft, unmanned aerial vehicle, flight controller, ground control station,
        video transmitter`,
      not: "toy drone, drone [sound|bee|metal], bagpipe drone, [phone|camera|handheld] gimbal, boat propeller",
    },
    robot: {
      words:
        "[humanoid|quadruped|mobile|service|delivery|security|legged] robot, robot [dog|vacuum|mop|lawn mower], robotic [vacuum|lawn mower]",
      not: "[toy|kitchen|surgical] robot, robot [toy|kit], industrial robot arm, vacuum [bag|filter], [side|replacement] brush",
    },
    "medical-device": {
      words: `medical [device|devices|equipment], [patient|vital signs|glucose|blood pressure] monitor, [infusion|insulin] pump,
        [ultrasound|ct] scanner, x-ray system, genetic sequencer`,
      not: "medical gloves, face mask, monitor stand, test strips, vitamin",
    },
    phone: {
      words:
        "smartphone, smartphones, smart phone, mobile [phone|phones], cell phone, cellphone, handset, unlocked phone",
      not: "phone [case|holder|number], screen protector, landline, cordless phone, sim card",
    },
    wearable: {
      words: "smartwatch, smartwatches, smart [watch|watches|band], [fitness|activity] tracker, fitness band",
      not: "watch [strap|band|charger], smartwatch case",
    },
    vehicle: {
      words:
        "connected [car|vehicle], electric [vehicle|car|bus], passenger car, telematics, infotainment system, vehicle connectivity",
      not: "[toy|rc|model] car, car [mat|charger|seat|cover], scooter",
    },
    "cloud-service": {
      words:
        "cloud [service|services|storage|computing], iaas, paas, saas, data [centre|center], object storage, virtual private server",
      not: "cloud pillow, [point|tag|word] cloud, cloudy",
    },
    "ai-model": {
      words: "large language model, ai [assistant|service], chatbot, generative ai, artificial intelligence",
      not: "ai camera, ai noise reduction, ai-powered tv, llm degree, master of laws",
    },
    crane: {
      words: "[ship-to-shore|sts|port|quay|container|gantry|harbour] crane",
      not: "[engine|tower|mobile|truck] crane, crane toy",
    },
    "security-software": {
      words:
        "antivirus, anti-virus, endpoint [protection|security], internet security, anti-malware, web application firewall",
      not: "antiviral, antivirus mask, firewall fire door",
    },
    lidar: {
      words: "lidar, laser radar",
      not: "lidar [data|map]",
    },
  },
  shop: {
    toBasket: "add to [cart|basket|bag|trolley|order|shopping bag], add to your [cart|basket]",
    buyNow: "buy it now, place bid, [email|contact|message] seller",
    basket: "[my|your|view|shopping] [cart|bag|basket], basket is empty, proceed to checkout",
    basketAlone: "cart, basket, trolley, checkout, bag",
    tax: "[ex|excl.|inc|inc.|incl.|plus|excluding|including] [vat|gst|tax], vat included",
    stock: `in stock, out of stock, sold out, backorder, ships [in|today], ready to ship, usually ships, currently unavailable, pre order, few left,
      notify me when available`,
    talk: `wishlist, wish list, you save, our price, list price, price range, free [delivery|shipping|returns], sort by price, price low to high,
      customer reviews, customers who bought, money back guarantee, compare [prices|offers], add to [list|compare|watchlist|favourites|favorites],
      current bid, [private|contact] seller, miles away, price history, shipping & returns`,
    titles: `online [shop|store], web shop, webshop, eshop, e shop, buy online, shop online, for sale, prices and reviews, compare prices, auction*,
      used cars, prices from`,
    service: `[order|shipping] status, track [my|your|] order, [my|your] orders, [returns|orders] [&|and] [exchanges|returns], return* policy,
      [shipping|delivery] [information|policy], [delivery|shipping] [&|and] [delivery|returns], gift card*, store locator, find a store, shop [all|by
      brand|by category], featured brands, all products, new arrivals, best sellers, weekly ad, log in [for|to see] price*, call for price`,
    ownPages: `log[ in|in|on], sign [in|up], signin, signup, register, registration, create [|an|a new|new] account, [my|your|new] account,
      account [|login], [customer|member] login, [forgot|forgotten|forgot your|reset] password, password [|reset|recovery|forgotten], order status,
      track my order, testimonials, feedback, contact [|us], contacts, about [|us], help [|center|centre], customer [service|support], support, faq,
      faqs, privacy [|policy], terms [|and conditions|& conditions|of use|of service], careers, jobs, vacancies, site map, sitemap, page not found,
      404, not found, access denied, forum, forums, blog, news, docs, fixtures, minutes`,
    guides: "guide, guides, wiki, glossary, minutes, news",
    rates: "per night, per person, per month, a month, opening hours, free trial",
    currency: "EUR, USD, GBP, CHF, CZK, PLN, AUD, Rs, Rs., PHP, Euro",
    basketCode: "cart, basket, checkout",
    priceCode: "price",
  },
  procurement: {
    terms: `tenders, e tender, e procurement, tender [id|reference|no|number|notice|document], [bid|rfp|rfq|solicitation] number, bid
      [opening|document|opportunities|details], bidding documents, contract [award|notice|opportunities] [|notice], contracts register, awarded
      contracts, [procurement|prior information] notice, public procurement, [invitation|request] [to|for]
      [tender|bid|bids|proposal|proposals|quotation|quotations|quote], expression* of interest, earnest money, emd, nit no, notice [inviting|of
      award], supplier registration, sources sought, presolicitation, combined synopsis, set aside, naics code, product service code, procuring
      [entity|agency], contracting authority, awarding [entity|authority], pre bid meeting, procedure type, bids and awards, approved budget, last
      date of submission, name of work`,
    signs: "rfp, rfq, rfps, rfqs, nit",
    heads: "corrigendum, solicitation, framework agreement, tender, quotations",
    pages:
      "tender, procurement*, bids, bid notices, quotations, solicitations, current tenders, open tenders, active tenders, awarded tenders",
    deadlines: `closing [date|time|on], close date, tender closes, offers due, [bid|tender] [due|end|closing|submission] [date|end date], response
      [date|deadline], submission deadline, last date [|& time|of receipt|for submission], deadline for [tenders|receipt], time limit for receipt,
      quotations must be, applications close`,
    contracts: "contract award, award notice, awarded, notice of award",
    lists: "tenders, opportunities, bids",
  },
  labels: {
    maker:
      "manufacturer [|name], maker, brand [|name], make, made by, manufactured by, mfr, mfg, producer, trademark, oem",
    supplier: `supplier* [|name|details], seller, sold by, vendor [|name], reseller, distributor, importer, [prime|] contractor [|name],
      name of contractor, awarded [to|supplier|vendor], awardee, contract awardee, [successful|winning|selected] [tenderer|bidder], tenderer,
      bidder [|name], l1 bidder, winner`,
    ownName: "official name, name, company name",
    product: `product [|name|description], item [|name|description|title], description, title, goods, article, component, software, device [|name],
      equipment, asset name, commodity`,
    model: "model [|number|no|name], part [number|no], p/n, pn, mpn, sku, type, product [code|number], catalog number",
  },
  columns: {
    maker: `vendor [|name], vender, [organization|organisation] name, retail branding, mfr name, manufacture, publisher, [device|mac|oui|hardware] vendor,
      purl namespace`,
    product: "name, package, goods description",
    model: "manufacturer part number, catalogue number, part, part numbers, marketing name",
    supplier: "provider, recipient [|name], supplier organisation",
  },
};
