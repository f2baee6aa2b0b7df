import { expect, test } from "vitest";
import { groups } from "./real-names.ts";

test.each([
  "放大华丽的图案 监控",
  "美好年华为你停留",
  "光華為你閃耀 豪華為先",
  "心中兴奋不已 路由器",
  "昨天猫咪走失",
  "皇帝下令扩大疆土",
  "颤抖音色训练",
  "空旷视线极好的露台",
  "极致态度 匠心工艺",
  "屋宇树荫下",
  "简讯飞快传开",
  "关联想法 笔记本",
  "大海思念 芯片",
  "轻微信号 应用",
  "老师傅直奔图纸室",
  "小红书包",
])("the last of one word and the first of the next are no name: %s", (text) => {
  expect(groups(text)).toEqual([]);
});

test.each([
  ["从小米官网购买手机", "xiaomi"],
  ["和大华合作采购摄像头", "dahua"],
  ["由宇树提供的机器人", "unitree"],
  ["对比亚迪进行调查", "byd"],
  ["日本の大疆製ドローン", "dji"],
  ["学校使用华为平板", "huawei"],
  ["學校使用華為平板", "huawei"],
  ["通过天猫旗舰店购买", "alibaba"],
  ["采购新华三交换机", "h3c"],
  ["在美的和海尔冰箱之间选择", "haier"],
  ["腾讯云云服务器", "tencent"],
  ["采购海康威视摄像头", "hikvision"],
  ["采购H3C交换机", "h3c"],
  ["这一代华为Mate X无法用谷歌服务", "huawei"],
  ["华为", "huawei"],
])("a name among other words stands: %s", (text, group) => {
  expect(groups(text)).toEqual([group]);
});

test("the words far from a name change nothing", () => {
  const filler = "人人生而自由在尊严和权利上一律平等".repeat(20);
  expect(groups(`${filler}学校使用华为平板${filler}`)).toEqual(["huawei"]);
  expect(groups(`${filler}昨天猫咪走失${filler}`)).toEqual([]);
});
