import type { Language } from "./language.ts";

export const vi: Language = {
  code: "vi",
  sentence: {
    accessories: "ốp, ốp lưng, cáp, cáp sạc, củ sạc, kính cường lực, miếng dán, bao da, dây đeo, pin thay thế, lõi lọc",
    for: "cho, dành cho",
    worksWith: "tương thích với, dùng cho, phù hợp với",
    fits: "không phải",
    except: "thay cho, ngoại trừ",
    excludes: "không [chấp nhận|sử dụng|nhận|bán|dùng|mua] [|thiết bị|sản phẩm|hàng]",
    isExcluded: "không được [chấp nhận|phép|sử dụng]*, bị cấm, bị loại",
    joiners: "và, hoặc",
  },
  goods: {
    phone: "điện thoại",
    tablet: "máy tính bảng",
    vacuum: "hút bụi",
    television: "tivi, loa",
    router: "bộ phát wifi",
  },
};
