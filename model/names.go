package model

// Name returns what a record of a type is called.
func (t Type) Name() Text {
	switch t {
	case EventType:
		return Text{EN: "event", KO: "사건", ZH: "事件"}
	case AgreementType:
		return Text{EN: "agreement", KO: "합의", ZH: "协议"}
	case CommitmentType:
		return Text{EN: "commitment", KO: "약속", ZH: "承诺"}
	}
	return Text{EN: string(t)}
}

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

// Name returns the name of a state.
func (s State) Name() Text {
	switch s {
	case Signed:
		return Text{EN: "signed", KO: "서명", ZH: "已签署"}
	case InForce:
		return Text{EN: "in-force", KO: "발효", ZH: "已生效"}
	case Amended:
		return Text{EN: "amended", KO: "개정", ZH: "已修订"}
	case Suspended:
		return Text{EN: "suspended", KO: "효력 정지", ZH: "已中止"}
	case Expired:
		return Text{EN: "expired", KO: "만료", ZH: "已失效"}
	case Open:
		return Text{EN: "open", KO: "이행 전", ZH: "待履行"}
	case Progress:
		return Text{EN: "progress", KO: "이행 중", ZH: "履行中"}
	case Met:
		return Text{EN: "met", KO: "이행 완료", ZH: "已履行"}
	case Missed:
		return Text{EN: "missed", KO: "불이행", ZH: "未履行"}
	case Superseded:
		return Text{EN: "superseded", KO: "대체됨", ZH: "已被取代"}
	}
	return Text{EN: string(s)}
}
