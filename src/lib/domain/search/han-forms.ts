/** Traditional and simplified forms of Han characters, so that a search finds either by the other. */

/** Pairs of common characters that differ, the traditional form first. Several forms may share one simplified. */
const PAIRS =
	'萬万 與与 專专 業业 東东 絲丝 兩两 嚴严 喪丧 個个 豐丰 臨临 為为 麗丽 舉举 義义 烏乌 樂乐 習习 鄉乡 書书 買买 亂乱 爭争 虧亏 雲云 亞亚 產产 ' +
	'畝亩 親亲 億亿 僅仅 從从 倉仓 儀仪 們们 麼么 價价 眾众 優优 會会 傘伞 偉伟 傳传 傷伤 倫伦 偽伪 體体 餘余 傭佣 側侧 偵侦 債债 傾倾 償偿 兒儿 ' +
	'黨党 蘭兰 關关 興兴 養养 獸兽 內内 岡冈 冊册 寫写 軍军 農农 馮冯 沖冲 決决 況况 凍冻 淨净 涼凉 減减 幾几 鳳凤 憑凭 凱凯 擊击 劃划 劉刘 則则 ' +
	'剛刚 創创 刪删 別别 劑剂 劍剑 劇剧 勸劝 辦办 務务 動动 勵励 勁劲 勞劳 勢势 勝胜 區区 醫医 華华 協协 單单 賣卖 盧卢 衛卫 卻却 廠厂 廳厅 歷历 厲厉 壓压 ' +
	'厭厌 縣县 參参 雙双 發发 變变 敘叙 葉叶 號号 嘆叹 後后 嚇吓 呂吕 嗎吗 啟启 吳吴 員员 聽听 響响 問问 喬乔 團团 園园 圍围 國国 圖图 圓圆 聖圣 場场 ' +
	'壞坏 塊块 堅坚 壇坛 壩坝 墳坟 墜坠 壘垒 報报 執执 聲声 殼壳 壺壶 處处 備备 復复 夠够 頭头 夾夹 奪夺 奮奋 獎奖 婦妇 媽妈 孫孙 學学 寧宁 寶宝 實实 寵宠 ' +
	'審审 憲宪 宮宫 寬宽 賓宾 對对 尋寻 導导 壽寿 將将 爾尔 塵尘 嘗尝 屍尸 盡尽 層层 屆届 屬属 歲岁 島岛 嶺岭 崗岗 峽峡 幣币 帥帅 師师 帳帐 幟帜 帶带 幫帮 幹干 ' +
	'並并 廣广 慶庆 廬庐 庫库 應应 廟庙 龐庞 廢废 開开 異异 棄弃 張张 彌弥 彎弯 彈弹 強强 歸归 當当 錄录 徹彻 徑径 憶忆 憂忧 懷怀 態态 總总 戀恋 懇恳 惡恶 ' +
	'悅悦 懸悬 驚惊 懼惧 慘惨 憤愤 懶懒 戲戏 戰战 戶户 撲扑 擴扩 掃扫 揚扬 擾扰 撫抚 拋抛 搶抢 護护 擔担 擬拟 擁拥 撥拨 擇择 掛挂 揮挥 損损 換换 據据 ' +
	'搗捣 攔拦 攝摄 擺摆 搖摇 敵敌 數数 齊齐 斷断 無无 舊旧 時时 曠旷 晉晋 曬晒 曉晓 暫暂 術术 機机 殺杀 雜杂 權权 條条 來来 楊杨 極极 構构 槍枪 樞枢 標标 棧栈 ' +
	'欄栏 樹树 樣样 橋桥 檔档 夢梦 檢检 樓楼 歐欧 歡欢 殘残 毀毁 畢毕 氣气 漢汉 湯汤 溝沟 沒没 瀋沈 滬沪 淚泪 澤泽 潔洁 灑洒 測测 濟济 渾浑 濃浓 濤涛 潤润 漲涨 ' +
	'淵渊 漸渐 漁渔 滲渗 溫温 灣湾 濕湿 滿满 濫滥 滅灭 燈灯 靈灵 災灾 爐炉 點点 煉炼 爛烂 煩烦 燒烧 熱热 愛爱 爺爷 牆墙 犧牺 狀状 猶犹 獨独 獄狱 獵猎 豬猪 貓猫 ' +
	'獻献 現现 環环 瑪玛 瓊琼 電电 畫画 暢畅 療疗 瘋疯 癢痒 監监 蓋盖 盤盘 瞞瞒 矯矫 礦矿 碼码 確确 礙碍 禮礼 禍祸 離离 種种 積积 稱称 稅税 穩稳 窮穷 竊窃 競竞 ' +
	'筆笔 築筑 篩筛 簡简 糧粮 緊紧 糾纠 紅红 約约 級级 紀纪 純纯 綱纲 納纳 縱纵 紛纷 紙纸 紋纹 線线 練练 組组 細细 織织 終终 紹绍 經经 結结 繞绕 給给 絡络 絕绝 統统 ' +
	'繼继 績绩 緒绪 續续 維维 綜综 編编 緣缘 縮缩 繳缴 網网 羅罗 罰罚 罷罢 聯联 職职 聰聪 肅肃 腸肠 膚肤 腎肾 腫肿 脹胀 脅胁 腦脑 臉脸 藝艺 節节 範范 薦荐 榮荣 藥药 ' +
	'獲获 蔣蒋 藍蓝 蕭萧 薩萨 虛虚 蟲虫 雖虽 蒼苍 蠅蝇 補补 襲袭 裝装 見见 觀观 規规 視视 覺觉 覽览 觸触 計计 訂订 認认 討讨 讓让 訓训 議议 訊讯 記记 講讲 許许 論论 訴诉 ' +
	'設设 訪访 證证 評评 識识 詐诈 詞词 試试 詩诗 話话 誠诚 誕诞 詢询 該该 詳详 語语 誤误 說说 請请 諸诸 讀读 課课 誰谁 調调 談谈 謀谋 謊谎 謝谢 謠谣 謹谨 譯译 譽誉 貝贝 ' +
	'負负 貢贡 財财 責责 賢贤 敗败 賬账 貨货 質质 貪贪 貧贫 購购 貫贯 賀贺 貴贵 貸贷 費费 貿贸 賄贿 資资 賊贼 賠赔 賞赏 賭赌 賴赖 贈赠 趙赵 趕赶 躍跃 踐践 車车 軌轨 轉转 輪轮 ' +
	'軟软 輕轻 載载 較较 輔辅 輸输 邊边 遼辽 達达 遷迁 過过 邁迈 運运 還还 這这 進进 遠远 違违 連连 遲迟 選选 遺遗 鄧邓 鄭郑 鄰邻 醜丑 釋释 鑒鉴 針针 釣钓 鈔钞 鐘钟 鋼钢 錢钱 鐵铁 ' +
	'銀银 銷销 鎖锁 鎮镇 長长 門门 閃闪 閉闭 間间 閣阁 聞闻 閱阅 隊队 陽阳 陰阴 陣阵 階阶 際际 陸陆 陳陈 險险 隨随 隱隐 難难 霧雾 靜静 韓韩 頁页 頂顶 項项 順顺 須须 預预 領领 頻频 ' +
	'題题 額额 顏颜 願愿 類类 顧顾 風风 飛飞 飯饭 館馆 馬马 騙骗 駐驻 駁驳 驗验 騰腾 魚鱼 魯鲁 鳥鸟 鳴鸣 麥麦 黃黄 齡龄 龍龙 龜龟';

const SIMPLIFIED = new Map(
	PAIRS.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)])
);

/** The text with simplified forms; whatever has none is left as it is. */
export function inSimplifiedForms(text: string): string {
	return text.replace(/\p{Script=Han}/gu, (sign) => SIMPLIFIED.get(sign) ?? sign);
}

/** Forms that stand in one of the two ways of writing alone. */
const TRADITIONAL_ALONE: ReadonlySet<string> = new Set(
	[...SIMPLIFIED.keys()].filter((sign) => !new Set(SIMPLIFIED.values()).has(sign))
);
const SIMPLIFIED_ALONE: ReadonlySet<string> = new Set(
	[...SIMPLIFIED.values()].filter((sign) => !SIMPLIFIED.has(sign))
);

/**
 * False where a text is in the other forms of Han characters than its language names: simplified ones beside `zh-Hant`, traditional
 * ones beside `zh-Hans`, and none of its own. True for every other language.
 *
 * @param lang a BCP 47 tag
 */
export function hasFormsOf(text: string, lang: string): boolean {
	const script = /^zh-(Han[st])\b/i.exec(lang)?.[1]?.toLowerCase();
	if (script === undefined) return true;
	const [own, other] =
		script === 'hant' ? [TRADITIONAL_ALONE, SIMPLIFIED_ALONE] : [SIMPLIFIED_ALONE, TRADITIONAL_ALONE];
	const signs = [...text];
	return !signs.some((sign) => other.has(sign)) || signs.some((sign) => own.has(sign));
}
