import type { RoundupData } from 'meetup-roundup';

export const december: RoundupData = {
  "title": "Cloud Native London December 2018 Roundup",
  "date": "2018-12",
  "summary": "The host's words: \"R&D\" -- \u003c3 ... *all* three talks.",
  "video": "https://youtu.be/_adkJbf1bRU",
  "talks": [
    { "title": "Continuous Delivery in the Cloud with Spinnaker and Kubernetes", "speakers": [{"name": "Ana Calin", "company": "Paybase"}], "start": "4:00" },
    { "title": "gRPC: Modern approach to write microservices", "speakers": [{"name": "Dheeraj Bhadani", "company": "DNEG"}], "start": "32:55" },
    { "title": "Secure GitOps in Production", "speakers": [{"name": "Luke Bond", "company": "Control Plane"}], "start": "1:12:25" }
  ]
};
