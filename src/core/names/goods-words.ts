// Kinds of goods in the languages that pages are written in. Who adds a name writes `needs: ["camera"]`; the other words of
// that row count then as well. Stems: endings are allowed for.

const ROWS = [
  "camera kamera cámara caméra telecamera camara камера видеокамера カメラ 摄像头 摄像机 攝影機 球机 枪机 NVR DVR XVR CCTV PTZ recorder rekordér rekorder rejestrator videograbador grabador enregistreur videoregistratore videorecorder видеорегистратор регистратор レコーダー 录像机 surveillance überwachung vidéosurveillance videovigilancia videosorveglianza monitoring видеонаблюдение 监控 監視",
  "phone smartphone telefon telefón téléphone teléfono telefono telefoon mobil handy smartfon smartfón móvil cellulare смартфон телефон スマートフォン スマホ 手机 手機 智能手机",
  "tablet tablette tableta планшет タブレット 平板",
  "laptop notebook ultrabook portátil portatile ordinateur ноутбук ノートパソコン ノートpc 笔记本 電腦 电脑",
  "router routeur enrutador роутер маршрутизатор ルーター 路由器 wi-fi wifi wlan mesh",
  "switch přepínač prepínač commutateur przełącznik conmutador коммутатор スイッチングハブ スイッチ 交换机",
  "modem módem модем モデム",
  "inverter měnič střídač menič striedač wechselrichter onduleur falownik inwerter inversor omvormer инвертор パワコン パワーコンディショナ 逆变器",
  "solar solární solárny fotovolt photovolt solaire fotowolta солнечн 太陽光 光伏",
  "drone dron drohne droni дрон квадрокоптер беспилотник ドローン 无人机 quadcopter kvadrokoptéra",
  "gimbal stabilizer stabilizátor stabilisator stabilisateur stabilizator estabilizador stabilizzatore стабилизатор ジンバル スタビライザー 稳定器 云台",
  "battery baterie batéria batterie bateria batería batteria batterij akku accu аккумулятор バッテリー 蓄電池 电池 储能",
  "charger nabíječka nabíjačka ladegerät chargeur ładowarka cargador caricabatterie caricatore oplader зарядное зарядка 充电 充電器 wallbox",
  "powerbank power-bank powerbanka モバイルバッテリー 移动电源 充电宝",
  "vacuum vysavač vysávač saugroboter staubsauger aspirateur odkurzacz aspirador aspirapolvere stofzuiger пылесос 掃除機 扫地机 洗地机 吸尘器",
  "robot roboter робот ロボット 机器人",
  "radio radiostanice rádiostanica vysílačka vysielačka funkgerät radiotelefon radiotelefón emisora ricetrasmittente portofoon talkie-walkie walkie рация радиостанция 無線機 对讲机 DMR TETRA",
  "server serveur serwer servidor сервер サーバー 服务器",
  "electric elektromobil elektroauto elektrický elektrická elektrisch électrique elektryczny eléctrico elettrica электромобиль 電気自動車 电动",
  "chip čip puce układ микросхема чип チップ 芯片 semiconductor polovodič halbleiter półprzewodnik полупроводник 半导体 半導体",
  "memory paměť pamäť speicher mémoire pamięć memoria geheugen память メモリ 内存 闪存",
  "module modul moduł módulo modulo модуль モジュール 模组 模块",
  "antivirus antivirov virenschutz antywirus антивирус ウイルス対策 杀毒",
  "license licence licenza licencja lizenz licencia licentie лицензи ライセンス 许可",
  "operator operátor opérateur operador operatore carrier оператор 运营商",
  "recognition rozpoznávání rozpoznávanie erkennung reconnaissance rozpoznawanie reconocimiento riconoscimento herkenning распознавание 認識 识别",
  "train vlak zug pociąg tren treno trein поезд 列車 列车",
  "locomotive lokomotiva lokomotíva lokomotive lokomotywa locomotora locomotiva locomotief локомотив 机车",
  "tram tramvaj električka straßenbahn tramwaj tranvía трамвай",
  "sequencing sekvenování sekvenovanie sequenzier séquen sekwencjonowanie secuenciación sequenziamento секвенир 测序 シーケンサ",
  "toner cartridge kartuše cartouche cartucho cartuccia тонер картридж トナー インク 硒鼓 墨盒",
  "projector projektor beamer projecteur proyector proiettore проектор プロジェクター 投影",
  "headset brýle okuliare brille casque gogle visore гарнитура шлем ヘッドセット 头显",
  "plug zásuvka zásuvky steckdose prise gniazdko enchufe presa stekker розетка プラグ 插座",
  "bulb žárovka žiarovka glühbirne ampoule żarówka bombilla lampadina лампа 電球 灯泡",
  "doorbell zvonek zvonček türklingel sonnette dzwonek timbre campanello deurbel звонок ドアベル 门铃",
  "earbuds sluchátka slúchadlá kopfhörer écouteurs słuchawki auriculares auricolari oordopjes наушники イヤホン 耳机",
  "scanner skener skaner scaner escáner сканер スキャナー 扫描",
  "diagnostic diagnostika diagnose diagnostyka diagnóstico diagnostica диагност 診断",
  "lidar лидар 激光雷达",
  "thermal termo wärmebild thermique termowizj térmic termic warmtebeeld тепловиз サーマル 热成像",
  "accounting účetní účtovn buchhaltung comptab księgow contab boekhoud бухгалтер",
  "wafer wafers ウェハ 晶圆 foundry 代工",
  "face gesicht visage twarz obličej tvár rostro volto gezicht лиц 顔 人脸",
];

const rows = ROWS.map((row) => row.toLowerCase().split(" "));

/** `needs` with the rows that its words of goods stand in; a row is one entry, its words parted by line breaks. */
export function inOtherLanguages(needs: readonly string[]): string[] {
  const meant = rows.filter((row) => needs.some((word) => row.includes(word.toLowerCase())));
  const plain = needs.filter((word) => !meant.some((row) => row.includes(word.toLowerCase())));
  return [...plain, ...meant.map((row) => row.join("\n"))];
}
