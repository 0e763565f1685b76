package org.leadrelay.courier.batch.rest;

/** Examples in the API's document; of persons and places that do not exist. */
final class Examples {

  static final String ROW =
      """
      {"waybillNo": "DMO000000000001", "acceptedAt": "2026-11-22T10:00:00+08:00", "outlet": "N-001", \
      "staffId": "S-0042", "sender": {"name": "测试甲", "idType": "RESIDENT_ID", \
      "idNumber": "880101199001010013", "phone": "15400000001", "region": "880101", \
      "address": "演示大道 1 号"}, "recipient": {"name": "测试乙", "phone": "15400000002", \
      "region": "880201", "address": "演示大道 2 号"}, "contents": "图书", "weightGrams": 800, \
      "realNameVerified": true, "opened": true, "xrayed": true, "xrayMachineId": "X-1"}
      """;

  static final String REJECTION =
      """
      {"line": 17, "waybillNo": "DMO000000000017", "violations": [{"field": "sender.idNumber", \
      "code": "ID_CHECKSUM", "message": "证件号码校验位不符"}]}
      """;

  static final String REJECTION_CSV =
      """
      line,waybillNo,field,code,message
      17,DMO000000000017,sender.idNumber,ID_CHECKSUM,证件号码校验位不符
      """;

  static final String FOUND =
      """
      {"line": 18, "waybillNo": "DMO000000000018", "findings": [{"code": "CONTENTS_VAGUE", \
      "message": "物品名称笼统"}]}
      """;

  static final String FOUND_CSV =
      """
      line,waybillNo,code,message
      18,DMO000000000018,CONTENTS_VAGUE,物品名称笼统
      """;

  private Examples() {}
}
