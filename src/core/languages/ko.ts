import type { Language } from "./language.ts";

export const ko: Language = {
  code: "ko",
  sentence: {
    casesBehind: "케이스, 보호필름, 강화유리, 충전기, 배터리, 거치대, 스트랩",
    worksWith: "호환[대상|]",
    worksWithIt: "호환, 전용, 용, 교체용, 대체품, 케이스, 스트랩, 보호필름",
    except: "제외",
    isExcluded: "제외, 이외, 불가, 금지, 대신, 대비, 보다",
    formerBehind: "[과|와] 달리, 출신",
    follow: "공유하기, 팔로우",
    account: "공유, 로 공유, 로그인, 에서 팔로우",
  },
};
