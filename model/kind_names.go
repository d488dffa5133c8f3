package model

// Name returns the name of a kind.
func (k Kind) Name() Text {
	switch k {
	case Summit:
		return Text{EN: "summit", KO: "정상회담", ZH: "首脑会晤"}
	case Visit:
		return Text{EN: "visit", KO: "방문", ZH: "访问"}
	case Meeting:
		return Text{EN: "meeting", KO: "회담", ZH: "会谈"}
	case Call:
		return Text{EN: "call", KO: "통화", ZH: "通话"}
	case Agreed:
		return Text{EN: "agreement", KO: "합의", ZH: "协议"}
	case Statement:
		return Text{EN: "statement", KO: "성명", ZH: "声明"}
	case Dispute:
		return Text{EN: "dispute", KO: "분쟁", ZH: "争端"}
	case Sanction:
		return Text{EN: "sanction", KO: "제재", ZH: "制裁"}
	case Military:
		return Text{EN: "military", KO: "군사", ZH: "军事"}
	case CultureKind:
		return Text{EN: "culture", KO: "문화", ZH: "文化"}
	case EconomyKind:
		return Text{EN: "economy", KO: "경제", ZH: "经济"}
	case LawKind:
		return Text{EN: "law", KO: "법률", ZH: "法律"}
	case ContextKind:
		return Text{EN: "context", KO: "배경", ZH: "背景"}
	default:
		return k.documentName()
	}
}

// documentName returns the name of a kind of agreement.
func (k Kind) documentName() Text {
	switch k {
	case Treaty:
		return Text{EN: "treaty", KO: "조약", ZH: "条约"}
	case MOU:
		return Text{EN: "memorandum of understanding", KO: "양해각서", ZH: "谅解备忘录"}
	case Contract:
		return Text{EN: "contract", KO: "계약", ZH: "合同"}
	case Protocol:
		return Text{EN: "protocol", KO: "의정서", ZH: "议定书"}
	case Document:
		return Text{EN: "document", KO: "문서", ZH: "文件"}
	case JointStatement:
		return Text{EN: "joint statement", KO: "공동성명", ZH: "联合声明"}
	default:
		return Text{EN: string(k)}
	}
}
