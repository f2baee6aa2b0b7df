import type { Language } from "./language.ts";

export const vi: Language = {
  code: "vi",
  sentence: {
    accessories: `ốp, ốp lưng, cáp, cáp sạc, củ sạc, kính cường lực, miếng dán, bao da, dây đeo, pin thay thế, lõi lọc, ốp lưng*, bao da*, dán,
      miếng dán*, cường lực*, kính*, sạc, cục sạc, củ sạc*, dock*, đế, giá đỡ*, chân đế*, giá treo*, dây, dây đeo*, pin, lõi lọc*, màng lọc*, chổi*,
      khăn lau*, giẻ, túi, túi rác, mực, hộp mực*, trống*, điều khiển*, remote, bàn phím, ăng ten*, màn hình, ống kính, balo, thảm*, gạt mưa, cánh
      quạt*, phụ kiện*, linh kiện*, đồ chơi, vỏ, tai nghe, bút, miếng, nắp, khay*, adapter, bộ chuyển, module, thẻ nhớ, tấm lọc, nước lau, kệ, keo,
      phim`,
    for: "cho, dành cho, dùng cho",
    worksWith: `tương thích với, dùng cho, phù hợp với, [tương thích|phù hợp|dùng|sử dụng|hoạt động|lắp|gắn|kết nối|làm việc|chạy] …
      [với|cho|vào|trên|cùng], hỗ trợ, thay thế, tương đương`,
    fits: "không phải",
    except: `thay cho, ngoại trừ, thay [cho|vì|thế], trừ, không phải, khác với, [bỏ|đã bỏ|từ bỏ|chia tay|gỡ bỏ|gỡ|tháo|tháo bỏ|loại bỏ|ngừng
      dùng|ngừng bán|chuyển từ|đã thay|rời|dẹp], không [có|còn|dùng|xài|bán|mua|nhập]`,
    excludes: `không [chấp nhận|sử dụng|nhận|bán|dùng|mua] [|thiết bị|sản phẩm|hàng], [không|ko|k|chẳng|đừng|chưa] … [nhận|bán|mua|sửa|dùng|xài|hỗ
      trợ|lắp|chấp nhận|sử dụng|cung cấp|bảo hành|kết nối|chứa|bao gồm|nhập|order|thu|phải hàng|được dùng], [cấm|nghiêm cấm|từ chối|loại trừ]`,
    isExcluded: `không được [chấp nhận|phép|sử dụng]*, bị cấm, bị loại, không [được|nhận|hỗ trợ|chấp nhận|sử dụng|dùng|bán|sửa|nằm trong|đạt],
      [bị|đã bị|đã được|được] [cấm|loại|thay|thay thế|gỡ|tháo|từ chối|bỏ|thanh lý|ngắt]*`,
    joiners: "và, hoặc",
    follow: `[theo dõi|xem|tìm|quét|nhắn|nhắn tin|liên hệ|chia sẻ|thanh toán|kết bạn|inbox|add|ib] … [trên|qua|tại|bằng|lên|với|mã], quét mã [|qr],
      [ảnh|hình|video] … [người dùng|tài khoản], thanh toán`,
  },
  goods: {
    phone: "điện thoại",
    tablet: "máy tính bảng",
    vacuum: "hút bụi",
    television: "tivi, loa",
    router: "bộ phát wifi",
    camera: "camera, đầu ghi",
    laptop: "laptop, máy tính xách tay",
    inverter: "biến tần",
    solar: "mặt trời",
    drone: "flycam, máy bay không người lái",
    charger: "sạc",
    electric: "xe điện",
    chip: "bán dẫn",
    earbuds: "tai nghe",
    license: "bản quyền",
    train: "tàu",
    company: "hãng, công ty, tập đoàn, trung quốc, nhà máy",
  },
};
